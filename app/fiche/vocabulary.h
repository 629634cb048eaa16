// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of `metadatas` (contract section 4), each list in the contract's order. The door counts what is not among
// them (feed/drift.h); the filters number them (search/filterfacts.h).
#pragma once

#include <array>
#include <string_view>

namespace escale::vocabulary {

inline constexpr std::array<std::string_view, 7> frenchLevels{"alpha", "A1", "A2", "B1", "B2", "C1", "C2"};
inline constexpr std::array<std::string_view, 6> statuses{"asile",      "refugie",  "subsidiaire",
                                                          "temporaire", "apatride", "french"};
inline constexpr std::array<std::string_view, 5> publics{"family", "women", "youths", "senior", "gender"};
inline constexpr std::array<std::string_view, 7> conditions{"acte naissance", "titre sejour",   "cir",   "bank account",
                                                            "pole emploi",    "driver license", "school"};
inline constexpr std::array<std::string_view, 7> days{"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};
inline constexpr std::array<std::string_view, 3> ageTypes{"lessThan", "moreThan", "between"};
inline constexpr std::array<std::string_view, 9> priceDetails{"once",  "eachTime",  "hour",     "day", "week",
                                                              "month", "trimester", "semester", "year"};
inline constexpr std::array<std::string_view, 5> amountDetails{"minimum", "maximum", "approximately", "exactly",
                                                               "between"};
inline constexpr std::array<std::string_view, 9> timeUnits{"sessions", "hours",      "half-days", "days", "weeks",
                                                           "months",   "trimesters", "semesters", "years"};
inline constexpr std::array<std::string_view, 7> frequencyUnits{"session",   "day",      "week", "month",
                                                                "trimester", "semester", "year"};

} // namespace escale::vocabulary
