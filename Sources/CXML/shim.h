#pragma once
// Debian builds libxml2 with ICU, and its headers would bring the system's ICU in, which clashes with the one of
// Swift's Foundation. Nothing of ours reads the converter fields that this leaves out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
