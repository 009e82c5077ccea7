#pragma once
#include <cmark.h>
#include <string.h>

/* Swift would have to import the whole C library to measure a literal. */
static inline long cmark_literal_length(const char *literal) {
    return (long)strlen(literal);
}
