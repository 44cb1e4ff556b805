// What tuning memory needs of the GNU C library: <malloc.h>, which Swift's Glibc module leaves out.
#ifndef POLICYCONV_CMEMORY_H
#define POLICYCONV_CMEMORY_H

#include <malloc.h>

#endif
