#include "phone_number.h"

#include <cstring>
#include <set>
#include <string>

#include <phonenumbers/phonenumberutil.h>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

int helpline_e164(const char *text, const char *region, char *out, int capacity) {
  const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  const std::string home = *region ? region : "ZZ";
  if (util->Parse(text, home, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return 0;
  if (!util->IsValidNumber(number)) return 0;
  std::string e164;
  util->Format(number, PhoneNumberUtil::E164, &e164);
  if (static_cast<int>(e164.size()) >= capacity) return 0;
  std::memcpy(out, e164.c_str(), e164.size() + 1);
  return static_cast<int>(e164.size());
}

int helpline_knows_region(const char *region) {
  std::set<std::string> regions;
  PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
  return regions.count(region) ? 1 : 0;
}
