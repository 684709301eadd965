// Made ready for its first test.
