// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fichewords.h"

#include "fiche/sectiongroups.h"
#include "l10n/address.h"
#include "l10n/dates.h"
#include "l10n/localised.h"
#include "l10n/sessions.h"

#include <QCborArray>
#include <QCborValue>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>
#include <algorithm>
#include <array>

namespace escale {
namespace {

constexpr int fieldsOfSection = 3;
const QString factPrefix = QStringLiteral("fact.");
const QString placesKey = QStringLiteral("places");

// Kept on disk: a name never changes.
constexpr std::array factNames{
    std::pair{FactKind::Sessions, "sessions"},     std::pair{FactKind::Price, "price"},
    std::pair{FactKind::Place, "place"},           std::pair{FactKind::Who, "who"},
    std::pair{FactKind::FrenchLevel, "level"},     std::pair{FactKind::Commitment, "commitment"},
    std::pair{FactKind::Frequency, "frequency"},   std::pair{FactKind::Days, "days"},
    std::pair{FactKind::Conditions, "conditions"},
};

QString groupKey(SectionGroup group)
{
    switch (group) {
    case SectionGroup::Why:
        return QStringLiteral("why.");
    case SectionGroup::How:
        return QStringLiteral("how.");
    case SectionGroup::Next:
        return QStringLiteral("next.");
    case SectionGroup::Parts:
        break;
    }
    return QStringLiteral("part.");
}

/// Collects sections; no two with the same key, no more than is kept.
class Collected {
public:
    void addFacts(const Fiche &fiche);
    void addText(const Translation &text);
    [[nodiscard]] QList<SectionWords> sections() const { return m_sections; }

private:
    void add(const QString &key, const QString &title, const QString &text)
    {
        if (title.isEmpty() && text.isEmpty())
            return;
        QString own = key;
        for (int again = 2; m_keys.contains(own); ++again)
            own = key + u'#' + QString::number(again);
        m_keys.insert(own);
        m_sections.append({own, title.left(m_room), text.left(m_room)});
        m_room = std::max<qsizetype>(0, m_room - title.size() - text.size());
    }

    QList<SectionWords> m_sections;
    QSet<QString> m_keys;
    qsizetype m_room = mostWords;
};

const SectionWords *find(const QList<SectionWords> &sections, const QString &key)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&key](const SectionWords &section) { return section.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

/// The title is part of what is said, where it is not the same in both.
QString whole(const SectionWords &section, bool withTitle)
{
    return withTitle ? QStringList{section.title, section.text}.join(u'\n') : section.text;
}

QString keyOf(FactKind kind)
{
    for (const auto &[known, name] : factNames) {
        if (known == kind)
            return factPrefix + QLatin1String(name);
    }
    return {};
}

bool isFact(const SectionWords &section)
{
    return section.key == placesKey || section.key.startsWith(factPrefix);
}

const QString fromTo = QStringLiteral(" – "); // kept on disk as well

/// All dates, whatever the day: that a session has begun is no change of the fiche.
QString sessionWords(Sessions sessions)
{
    QStringList lines;
    for (const Session &session : std::as_const(sessions.items)) {
        const DateSpan span = dateSpan(session.start, session.end, Language::Fr);
        lines.append(session.start == session.end ? dateText(session.start, Language::Fr)
                                                  : span.from + fromTo + span.to);
    }
    if (sessions.items.isEmpty() || sessions.entry == Sessions::Entry::AnyTime) {
        sessions.items.clear();
        lines = sessionLines(sessions, {}, Language::Fr) + lines;
    }
    return lines.join(u'\n');
}

/// The session that a line of sessionWords() is of; nothing for other lines. What was kept is words alone.
std::optional<Session> sessionOf(const QString &line)
{
    const auto dateOf = [](QString words) {
        static const QRegularExpression first(QStringLiteral("^1er "));
        return localeOf(Language::Fr).toDate(words.replace(first, QStringLiteral("1 ")), QStringLiteral("d MMMM yyyy"));
    };
    const QDate end = dateOf(line.section(fromTo, -1));
    QDate start = end;
    if (line.contains(fromTo)) {
        const QString words = line.section(fromTo, 0, 0);
        start = dateOf(words);
        if (!start.isValid()) // the year is said once
            start = dateOf(words + QStringLiteral(" %1").arg(end.year()));
    }
    return start.isValid() && end.isValid() ? std::optional(Session{start, end}) : std::nullopt;
}

void Collected::addFacts(const Fiche &fiche)
{
    add(keyOf(FactKind::Sessions), {}, sessionWords(fiche.metadata.sessions));
    for (const Fact &fact : facts(fiche.metadata, {}, Language::Fr)) {
        if (fact.kind != FactKind::Sessions)
            add(keyOf(fact.kind), {}, fact.lines.join(u'\n'));
    }
    QStringList places;
    for (const Place &place : fiche.places) {
        QStringList lines{place.title, addressLine(place), place.phone, place.email, place.description};
        lines.removeAll(QString());
        places.append(lines.join(u'\n'));
    }
    add(placesKey, {}, places.join(u'\n'));
}

void Collected::addText(const Translation &text)
{
    add(QStringLiteral("title"), {}, text.title);
    add(QStringLiteral("brand"), {}, text.brand);
    add(QStringLiteral("administration"), {}, text.administration);
    add(QStringLiteral("abstract"), {}, text.abstract);
    add(QStringLiteral("what"), {}, plainText(text.what));
    for (const SectionList &list : sectionLists(text)) {
        for (const Section &section : *list.sections)
            add(groupKey(list.group) + (section.id.isEmpty() ? section.title : section.id), section.title,
                plainText(section.blocks));
    }
}

} // namespace

QList<SectionWords> sectionWords(const Translation &text)
{
    Collected all;
    all.addText(text);
    return all.sections();
}

QList<SectionWords> ficheWords(const Fiche &fiche, const Translation &french)
{
    Collected all;
    all.addFacts(fiche);
    all.addText(french);
    return all.sections();
}

std::optional<FactKind> factOf(const QString &key)
{
    for (const auto &[kind, name] : factNames) {
        if (key.startsWith(factPrefix) && QStringView(key).sliced(factPrefix.size()) == QLatin1String(name))
            return kind;
    }
    return std::nullopt;
}

bool hasFacts(const QList<SectionWords> &words)
{
    return std::any_of(words.begin(), words.end(), isFact);
}

QList<SectionWords> withoutFacts(QList<SectionWords> words)
{
    words.removeIf(isFact);
    return words;
}

QList<SectionWords> withoutTidiedSessions(QList<SectionWords> before, const QList<SectionWords> &after, QDate today)
{
    const QString key = keyOf(FactKind::Sessions);
    const auto section =
        std::find_if(before.begin(), before.end(), [&key](const SectionWords &words) { return words.key == key; });
    if (section == before.end())
        return before;
    const SectionWords *now = find(after, key);
    const QStringList left = now != nullptr ? now->text.split(u'\n') : QStringList();
    QStringList lines = section->text.split(u'\n');
    const bool fixed =
        std::all_of(lines.cbegin(), lines.cend(), [](const QString &line) { return sessionOf(line).has_value(); });
    const auto tidied = lines.removeIf([&](const QString &line) {
        const auto session = left.contains(line) ? std::nullopt : sessionOf(line);
        return session && (fixed ? session->start : session->end) < today;
    });
    if (tidied == 0)
        return before;
    // Of sessions that were all past a page has long said what it says now that none is left.
    const Sessions none{Sessions::Entry::FixedDates, true, {}};
    if (lines.isEmpty() && now != nullptr && left == sessionLines(none, today, Language::Fr))
        lines = left;
    section->text = lines.join(u'\n');
    if (lines.isEmpty())
        before.erase(section);
    return before;
}

bool sayTheSame(const QList<SectionWords> &before, const QList<SectionWords> &after)
{
    return before.size() == after.size() && std::all_of(after.begin(), after.end(), [&](const SectionWords &section) {
               const SectionWords *old = find(before, section.key);
               return old != nullptr && *old == section;
           });
}

QList<SectionChange> sectionChanges(const QList<SectionWords> &before, const QList<SectionWords> &after)
{
    QList<SectionChange> changes;
    for (const SectionWords &section : after) {
        const SectionWords *old = find(before, section.key);
        if (old == nullptr) {
            changes.append({SectionChange::Kind::Added,
                            section.key,
                            section.title,
                            {{WordChange::Kind::Added, whole(section, false)}}});
        } else if (*old != section) {
            const bool renamed = old->title != section.title;
            changes.append({SectionChange::Kind::Changed, section.key, section.title,
                            wordChanges(whole(*old, renamed), whole(section, renamed))});
        }
    }
    for (const SectionWords &section : before) {
        if (find(after, section.key) == nullptr)
            changes.append({SectionChange::Kind::Removed,
                            section.key,
                            section.title,
                            {{WordChange::Kind::Removed, whole(section, false)}}});
    }
    return changes;
}

QByteArray packed(const QList<SectionWords> &words)
{
    QCborArray all;
    for (const SectionWords &section : words) {
        all.append(section.key);
        all.append(section.title);
        all.append(section.text);
    }
    return qCompress(all.toCborValue().toCbor());
}

std::optional<QList<SectionWords>> unpacked(const QByteArray &bytes)
{
    // qUncompress() believes the size that is written before the content.
    constexpr quint32 mostBytes = 8 * mostWords;
    if (bytes.size() <= qsizetype(sizeof(quint32)) || qFromBigEndian<quint32>(bytes.constData()) > mostBytes)
        return std::nullopt;
    const QCborValue value = QCborValue::fromCbor(qUncompress(bytes));
    const QCborArray all = value.toArray();
    if (!value.isArray() || all.size() % fieldsOfSection != 0)
        return std::nullopt;
    QList<SectionWords> words;
    for (qsizetype i = 0; i < all.size(); i += fieldsOfSection)
        words.append({all[i].toString(), all[i + 1].toString(), all[i + 2].toString()});
    return words;
}

} // namespace escale
