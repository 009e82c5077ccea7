#pragma once
#include <curl/curl.h>

// Swift cannot call C functions with variable arguments: one shim for each type of value they take.
// The parentheses step around the macros of the same names.

static inline CURLcode curl_shim_set_long(CURL *easy, CURLoption option, long value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode curl_shim_set_string(CURL *easy, CURLoption option, const char *value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode curl_shim_set_pointer(CURL *easy, CURLoption option, void *value) {
    return (curl_easy_setopt)(easy, option, value);
}

static inline CURLcode curl_shim_set_offset(CURL *easy, CURLoption option, curl_off_t value) {
    return (curl_easy_setopt)(easy, option, value);
}

// The shape of the write, the header and the read callback alike.
typedef size_t (*curl_shim_transfer)(char *bytes, size_t size, size_t count, void *user);

static inline CURLcode curl_shim_set_transfer(CURL *easy, CURLoption option, curl_shim_transfer call) {
    return (curl_easy_setopt)(easy, option, call);
}

static inline CURLcode curl_shim_set_seek(CURL *easy, curl_seek_callback call) {
    return (curl_easy_setopt)(easy, CURLOPT_SEEKFUNCTION, call);
}

static inline CURLcode curl_shim_set_prereq(CURL *easy, curl_prereq_callback call) {
    return (curl_easy_setopt)(easy, CURLOPT_PREREQFUNCTION, call);
}

static inline CURLcode curl_shim_set_opensocket(CURL *easy, curl_opensocket_callback call) {
    return (curl_easy_setopt)(easy, CURLOPT_OPENSOCKETFUNCTION, call);
}

static inline CURLcode curl_shim_get_long(CURL *easy, CURLINFO info, long *value) {
    return (curl_easy_getinfo)(easy, info, value);
}

static inline CURLcode curl_shim_get_string(CURL *easy, CURLINFO info, const char **value) {
    return (curl_easy_getinfo)(easy, info, value);
}

static inline CURLMcode curl_shim_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return (curl_multi_setopt)(multi, option, value);
}

// The message carries its result in a union, which Swift reads only by a pointer cast.
static inline CURLcode curl_shim_result(const CURLMsg *message) { return message->data.result; }
