// SHA-256 from libmd, which libedit-dev brings with it.
#include <sys/types.h>
#include <sha2.h>
