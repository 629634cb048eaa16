// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/factwords.h"

#include "l10n/dates.h"
#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/sessions.h"

namespace escale {
namespace {

/// Before any session of any feed: none of them is past.
constexpr int longAgo = 1900;

QStringList sessionLines(const Sessions &sessions, Language in)
{
    if (sessions.entry == Sessions::Entry::AnyTime)
        return escale::sessionLines(sessions, QDate(longAgo, 1, 1), in) + QStringList(startsAtAnyTime(in));
    QStringList lines;
    for (const Session &session : sessions.items) {
        const DateSpan span = dateSpan(session.start, session.end, in);
        lines.append(session.start == session.end ? dateText(session.start, in) : span.from + u' ' + span.to);
    }
    return lines;
}

} // namespace

QStringList factLines(const Fiche &fiche, Language language)
{
    const Metadata &metadata = fiche.metadata;
    static const Metadata nothingSaid;
    QStringList lines = sessionLines(metadata.sessions, language);
    if (metadata.price.said)
        lines.append(priceText(metadata.price, language));
    if (metadata.location.where != Where::Departments) // their names are the fiche's names
        lines.append(placeLines(metadata.location, language));
    if (!(metadata.publicStatus == nothingSaid.publicStatus && metadata.publics == nothingSaid.publics &&
          metadata.age == nothingSaid.age))
        lines.append(whoLines(metadata, language));
    if (!metadata.frenchLevel.values.isEmpty())
        lines.append(frenchLevelText(metadata.frenchLevel, language));
    lines.append(commitmentText(metadata.commitment, language));
    lines.append(frequencyText(metadata.frequency, language));
    lines.append(daysText(metadata.timeSlots, language));
    for (const QString &condition : metadata.conditions.values)
        lines.append(conditionText(condition, language));
    for (const Place &place : fiche.places)
        lines << place.address << place.phone << place.email << place.description;
    lines.removeAll(QString());
    for (QString &line : lines)
        line = withoutIsolates(line);
    return lines;
}

} // namespace escale
