// Made ready for its first type.
