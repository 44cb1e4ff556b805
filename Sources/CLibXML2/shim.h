// What Swift sees of libxml2: its headers, and inline wrappers for what Swift cannot read.
#ifndef POLICYCONV_CLIBXML2_SHIM_H
#define POLICYCONV_CLIBXML2_SHIM_H

// Debian's libxml2 headers include ICU's, which clash with Foundation's copy on a cold build
// ("'UErrorCode' has different definitions"). The switch only changes private fields of
// xmlCharEncodingHandler, which must therefore never be touched from here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

#endif
