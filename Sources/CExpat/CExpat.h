// expat: reads XML as it comes, within bounds against entities that grow, and fetches nothing.
#include <expat.h>
