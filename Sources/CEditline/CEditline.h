// Doors to libedit for Swift. Nothing else belongs here.
#include <histedit.h>
