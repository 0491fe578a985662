#ifndef HELPLINE_PHONE_NUMBER_H
#define HELPLINE_PHONE_NUMBER_H

#ifdef __cplusplus
extern "C" {
#endif

/// Reads a telephone number as people of `region` (ISO 3166-1, "MX"; empty: international only) write it, and
/// puts its E.164 form, ended by zero, into `out`. Returns its length, 0 when it is no valid number.
int helpline_e164(const char *text, const char *region, char *out, int capacity);

/// 1 when libphonenumber knows the region.
int helpline_knows_region(const char *region);

#ifdef __cplusplus
}
#endif

#endif
