// SPDX-License-Identifier: GPL-3.0-or-later
// Courses of regional catalogues as the server has them since 2026 (contract-2026): one Markdown body, no main
// structure, dates in `metadatas.sessions`. All content is invented.
#pragma once

#include "samplefeed/apifiche.h"

namespace escale::test {

struct CourseToggle {
    QString title, text;
    QString callout; ///< an `important` box inside the toggle; empty for none
};

struct CourseText {
    QString opening, advice; ///< `advice` is a `good-to-know` box; empty for none
    QString heading;         ///< of the second level, before the toggles
    QList<CourseToggle> toggles;
};

/// As the editorial factory sends it (contract-2026 6bis): in French fences of twelve colons, eleven inside them; in a
/// translation three colons at every level.
QString courseMarkdown(const CourseText &text, Language language);

/// `metadatas.sessions` in the shapes that occur (contract-2026 section 4), in turn: fixed dates to come, at any time,
/// placeholders, past dates, an old array, unknown mode, dates without time, an empty array.
QByteArray sessionsJson(int number);

/// Turns a fiche into a course: origin, no brand in French, no structure but `sponsors[0]`, sessions; translations keep
/// title and Markdown only. The texts get their Markdown from the caller.
void makeCourse(ApiFiche &fiche, int number, const QString &structure);

/// Three courses beside the sample library, in French, English, Ukrainian, Tigrinya and Arabic: with dates to come, to
/// be joined at any time, and one whose Arabic text is only a title.
QList<ApiFiche> sampleCourses(const ApiFiche &model);

} // namespace escale::test
