// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fichejson.h"

#include "fiche/publicpage.h"
#include "fiche/sponsorname.h"
#include "l10n/sessions.h"

namespace escale {
namespace {

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonArray numbers(const QList<double> &list)
{
    QJsonArray array;
    for (const double n : list)
        array.append(n);
    return array;
}

QJsonArray codes(LanguageSet languages)
{
    QJsonArray array;
    for (const Language language : languages.toList())
        array.append(code(language));
    return array;
}

QString stamp(const QDateTime &when)
{
    return when.isValid() ? when.toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const Run &run)
{
    static constexpr std::pair<Style, const char *> names[] = {
        {Style::Bold, "bold"},           {Style::Italic, "italic"},
        {Style::Underline, "underline"}, {Style::Strike, "strike"},
        {Style::Subscript, "subscript"}, {Style::Superscript, "superscript"},
        {Style::Mark, "mark"},           {Style::Code, "code"}};
    QJsonObject object{{QStringLiteral("text"), run.text}};
    for (const auto &[style, name] : names) {
        if (run.styles.testFlag(style))
            object.insert(QLatin1String(name), true);
    }
    if (!run.href.isEmpty())
        object.insert(QStringLiteral("href"), run.href);
    return object;
}

QLatin1String nameOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
        return QLatin1String("paragraph");
    case BlockKind::Heading:
        return QLatin1String("heading");
    case BlockKind::ListItem:
        return QLatin1String("item");
    case BlockKind::Callout:
        return QLatin1String("callout");
    }
    return {};
}

QLatin1String nameOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Start:
        return QLatin1String("start");
    case Alignment::Left:
        return QLatin1String("left");
    case Alignment::Center:
        return QLatin1String("center");
    case Alignment::Right:
        return QLatin1String("right");
    case Alignment::Justify:
        return QLatin1String("justify");
    }
    return {};
}

QJsonArray toJson(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(escale::toJson(block));
    return array;
}

QJsonArray toJson(const QList<Section> &sections)
{
    QJsonArray array;
    for (const Section &section : sections)
        array.append(QJsonObject{{QStringLiteral("id"), section.id},
                                 {QStringLiteral("title"), section.title},
                                 {QStringLiteral("blocks"), toJson(section.blocks)}});
    return array;
}

QJsonObject toJson(const Sponsor &sponsor)
{
    return {{QStringLiteral("id"), sponsor.id},
            {QStringLiteral("name"), sponsor.name},
            {QStringLiteral("picture"), sponsor.pictureUrl},
            {QStringLiteral("link"), sponsor.link}};
}

QJsonObject toJson(const Place &place)
{
    QJsonObject object{{QStringLiteral("title"), place.title}, {QStringLiteral("address"), place.address},
                       {QStringLiteral("city"), place.city},   {QStringLiteral("description"), place.description},
                       {QStringLiteral("email"), place.email}, {QStringLiteral("phone"), place.phone}};
    if (place.latitude && place.longitude) {
        object.insert(QStringLiteral("latitude"), *place.latitude);
        object.insert(QStringLiteral("longitude"), *place.longitude);
    }
    return object;
}

template <typename T> QJsonArray listJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(toJson(value));
    return array;
}

QJsonValue locationJson(const Location &location)
{
    switch (location.where) {
    case Where::WholeCountry:
        return QStringLiteral("france");
    case Where::Online:
        return QStringLiteral("online");
    case Where::Departments:
        return strings(location.departments);
    case Where::Unsaid:
        break;
    }
    return {};
}

QJsonValue ageJson(const Age &age)
{
    switch (age.type) {
    case Age::Type::LessThan:
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("lessThan")},
                           {QStringLiteral("ages"), numbers({age.to})}};
    case Age::Type::MoreThan:
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("moreThan")},
                           {QStringLiteral("ages"), numbers({age.from})}};
    case Age::Type::Between:
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("between")},
                           {QStringLiteral("ages"), numbers({age.from, age.to})}};
    case Age::Type::Unsaid:
    case Age::Type::Other:
        break;
    }
    return {};
}

QJsonObject effortJson(const Effort &effort)
{
    QJsonObject object{{QStringLiteral("amountDetails"), effort.amountDetails},
                       {QStringLiteral("hours"), numbers(effort.hours)},
                       {QStringLiteral("timeUnit"), effort.timeUnit}};
    if (!effort.frequencyUnit.isEmpty())
        object.insert(QStringLiteral("frequencyUnit"), effort.frequencyUnit);
    return object;
}

QJsonObject sessionJson(const Session &session)
{
    return {{QStringLiteral("start"), session.start.toString(Qt::ISODate)},
            {QStringLiteral("end"), session.end.toString(Qt::ISODate)}};
}

QJsonValue sessionsJson(const Sessions &sessions)
{
    if (sessions == Sessions())
        return {};
    QJsonArray items;
    for (const Session &session : sessions.items)
        items.append(sessionJson(session));
    QJsonValue entry;
    if (sessions.entry != Sessions::Entry::Unsaid)
        entry = sessions.entry == Sessions::Entry::AnyTime ? QStringLiteral("anyTime") : QStringLiteral("fixedDates");
    return QJsonObject{{QStringLiteral("entry"), entry}, {QStringLiteral("items"), items}};
}

} // namespace

QJsonValue nextSessionJson(const Sessions &sessions, QDate today)
{
    const auto next = nextSession(sessions, today);
    return next ? QJsonValue(sessionJson(*next)) : QJsonValue();
}

QJsonObject toJson(const Block &block)
{
    QJsonObject object{{QStringLiteral("type"), nameOf(block.kind)}, {QStringLiteral("text"), plainText(block)}};
    if (block.kind == BlockKind::Heading)
        object.insert(QStringLiteral("level"), block.level);
    if (block.depth > 0)
        object.insert(QStringLiteral("depth"), block.depth);
    if (block.kind == BlockKind::ListItem) {
        object.insert(QStringLiteral("ordered"), block.ordered);
        if (block.ordered)
            object.insert(QStringLiteral("number"), block.number);
    }
    if (block.kind == BlockKind::Callout) {
        object.insert(QStringLiteral("callout"),
                      block.callout == CalloutKind::Important ? QStringLiteral("important") : QStringLiteral("info"));
        object.insert(QStringLiteral("blocks"), toJson(block.children));
    }
    if (block.alignment != Alignment::Start)
        object.insert(QStringLiteral("align"), nameOf(block.alignment));
    if (block.direction != BlockDirection::Auto)
        object.insert(QStringLiteral("direction"),
                      block.direction == BlockDirection::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    if (!block.runs.isEmpty())
        object.insert(QStringLiteral("runs"), listJson(block.runs));
    return object;
}

QJsonObject factsJson(const Metadata &metadata)
{
    QJsonObject facts;
    const auto add = [&facts](const char *key, const QJsonValue &value) {
        if (!value.isNull())
            facts.insert(QLatin1String(key), value);
    };
    const auto addList = [&facts](const char *key, const ValueList &list) {
        if (list.presence == Presence::Filled)
            facts.insert(QLatin1String(key), strings(list.values));
    };
    add("location", locationJson(metadata.location));
    addList("frenchLevel", metadata.frenchLevel);
    addList("publicStatus", metadata.publicStatus);
    addList("public", metadata.publics);
    addList("conditions", metadata.conditions);
    addList("timeSlots", metadata.timeSlots);
    add("age", ageJson(metadata.age));
    if (metadata.price.said)
        add("price", QJsonObject{{QStringLiteral("values"), numbers(metadata.price.values)},
                                 {QStringLiteral("details"), metadata.price.details}});
    if (metadata.commitment.said)
        add("commitment", effortJson(metadata.commitment));
    if (metadata.frequency.said)
        add("frequency", effortJson(metadata.frequency));
    add("sessions", sessionsJson(metadata.sessions));
    return facts;
}

namespace {

/// As the feed writes it (contract-2026 section 0), so that scripts can compare.
QString nameOf(ContentOrigin origin)
{
    switch (origin) {
    case ContentOrigin::Editors:
        return QStringLiteral("RI");
    case ContentOrigin::RegionalCatalogue:
        return QStringLiteral("RCO");
    case ContentOrigin::Other:
        break;
    }
    return QStringLiteral("other");
}

} // namespace

QJsonObject toJson(const ReadFiche &read, QDate today, const QString &site)
{
    const Fiche &fiche = read.fiche;
    const Translation &text = read.translation;
    QJsonArray sponsors;
    Sponsor proposer = fiche.sponsor;
    proposer.name = sponsorName(fiche, text);
    if (!proposer.name.isEmpty())
        sponsors.append(toJson(proposer));
    for (const Sponsor &partner : fiche.partners)
        sponsors.append(toJson(partner));
    return {{QStringLiteral("id"), fiche.id},
            {QStringLiteral("kind"), code(fiche.kind)},
            {QStringLiteral("language"), code(text.language)},
            {QStringLiteral("fallback"), read.fallback},
            {QStringLiteral("direction"),
             direction(text.language) == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")},
            {QStringLiteral("title"), text.title},
            {QStringLiteral("brand"), text.brand},
            {QStringLiteral("abstract"), text.abstract},
            {QStringLiteral("what"), toJson(text.what)},
            {QStringLiteral("why"), toJson(text.why)},
            {QStringLiteral("how"), toJson(text.how)},
            {QStringLiteral("next"), toJson(text.next)},
            {QStringLiteral("parts"), toJson(text.parts)},
            {QStringLiteral("hasBody"), text.hasBody()},
            {QStringLiteral("administration"), text.administration},
            {QStringLiteral("origin"), nameOf(fiche.origin)},
            {QStringLiteral("address"), publicPage(site, fiche.id, fiche.kind, text.language)},
            {QStringLiteral("facts"), factsJson(fiche.metadata)},
            {QStringLiteral("nextSession"), nextSessionJson(fiche.metadata.sessions, today)},
            {QStringLiteral("places"), listJson(fiche.places)},
            {QStringLiteral("sponsors"), sponsors},
            {QStringLiteral("mercis"), fiche.mercis},
            {QStringLiteral("availableLanguages"), codes(fiche.availableLanguages)},
            {QStringLiteral("modified"), stamp(fiche.modified)},
            {QStringLiteral("date"), stamp(text.date)},
            {QStringLiteral("theme"), fiche.theme},
            {QStringLiteral("secondaryThemes"), strings(fiche.secondaryThemes)},
            {QStringLiteral("needs"), strings(fiche.needs)},
            {QStringLiteral("externalLink"), fiche.externalLink}};
}

} // namespace escale
