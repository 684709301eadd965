// zlib: how the files in a zip archive are packed, and their check sums.
#include <zlib.h>

// These two are macros, which Swift does not see. The window is that of a zip archive: 32 KiB, without a header.
static inline int treff_inflate_begin(z_stream *stream) { return inflateInit2(stream, -15); }
static inline int treff_deflate_begin(z_stream *stream) {
    return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}
