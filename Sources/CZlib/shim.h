// What Swift sees of zlib: its header, and an inline wrapper for what Swift cannot read.
#ifndef POLICYCONV_CZLIB_SHIM_H
#define POLICYCONV_CZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 is a macro that adds the header's version and the size of the structure.
// windowBits: 15 for zlib's own wrapper, 31 for gzip, -15 for bare deflate (zlib.h).
static inline int czlib_inflate_init(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
