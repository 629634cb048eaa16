// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conceptsource.h"

#include "search/contentwords.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace escale {
namespace {

constexpr qsizetype mostConceptsOfEntry = 2;
constexpr qsizetype mostWordsOfAConcept = 6;

std::optional<EntryKind> kindOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'!':
        return EntryKind::Administrative;
    case u':':
        return EntryKind::Everyday;
    case u'?':
        return EntryKind::Weak;
    default:
        return {};
    }
}

/// Arabic, Persian and Pashto have a comma of their own, Ethiopic too.
QStringList listed(QString text)
{
    text.replace(u'،', u',').replace(u'፣', u',');
    QStringList all;
    for (const QString &one : text.split(u','))
        all.append(one.simplified());
    return all;
}

/// A line of entries.
struct Listing {
    std::optional<Language> language; ///< none: every one
    EntryKind kind = EntryKind::Everyday;
    QStringList entries;
    [[nodiscard]] bool isOf(Language one) const { return !language || language == one; }
};

/// None for a line that is not one; entries that are empty are told and left out.
std::optional<Listing> listing(const QString &line, const QString &place, QStringList *mistakes)
{
    static const QRegularExpression entryLine(QStringLiteral("^(\\*|[a-z]{2})([!:?])\\s*(.*)$"));
    const QRegularExpressionMatch match = entryLine.match(line);
    const auto language = languageFromCode(match.captured(1));
    if (!match.hasMatch() || (!language && match.captured(1) != QLatin1String("*")))
        return {};
    Listing found{language, *kindOf(match.captured(2).front()), listed(match.captured(3))};
    if (found.entries.removeAll(QString()) > 0)
        mistakes->append(place + QStringLiteral(": an empty entry"));
    return found;
}

void readLine(SourceConcept *one, const QString &line, const QString &place, QStringList *mistakes)
{
    if (line.startsWith(QLatin1String("picture:"))) {
        one->picture = line.mid(8).trimmed();
    } else if (line.startsWith(QLatin1String("near:"))) {
        one->near += listed(line.mid(5));
    } else if (const auto found = listing(line, place, mistakes)) {
        for (const Language language : allLanguages) {
            for (const QString &entry : found->entries) {
                if (found->isOf(language))
                    one->entries[static_cast<size_t>(language)].append({entry, found->kind});
            }
        }
    } else {
        mistakes->append(place + QStringLiteral(": not a line of a concept"));
    }
}

void readLine(WordGroup *group, const QString &line, const QString &place, QStringList *mistakes)
{
    const auto found = listing(line, place, mistakes);
    if (!found || found->kind != EntryKind::Everyday) {
        mistakes->append(place + QStringLiteral(": not a line of a group"));
        return;
    }
    for (const Language language : allLanguages) {
        if (found->isOf(language))
            group->words[static_cast<size_t>(language)] += found->entries;
    }
}

/// The entry with every choice of the words of the groups it names. Names no group in vain, or `unknown` says which.
QStringList withGroups(const QString &entry, Language language, const QHash<QString, const WordGroup *> &groups,
                       QString *unknown)
{
    const qsizetype from = entry.indexOf(u'<');
    const qsizetype to = entry.indexOf(u'>', from);
    if (from < 0 || to < 0)
        return {entry};
    const QString name = entry.mid(from + 1, to - from - 1);
    const WordGroup *group = groups.value(name);
    if (!group) {
        *unknown = name;
        return {};
    }
    QStringList all;
    for (const QString &word : group->words[static_cast<size_t>(language)]) {
        // What is left without a grammar word would say another thing.
        if (!contentWords(word, language).isEmpty())
            all += withGroups(entry.left(from) + word + entry.mid(to + 1), language, groups, unknown);
    }
    return all;
}

} // namespace

void ConceptSource::read(const QString &name, const QByteArray &text)
{
    enum class Open : quint8 { Nothing, Concept, Group };
    Open open = Open::Nothing;
    QStringList general;
    int number = 0;
    for (const QString &whole : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        const QString place = QStringLiteral("%1:%2").arg(name).arg(number);
        const QString line = whole.left(whole.indexOf(u'#')).trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(u'=')) {
            concepts.append({line.mid(1).trimmed(), place, {}, {}, general, {}});
            open = Open::Concept;
        } else if (line.startsWith(u'@')) {
            groups.append({line.mid(1).trimmed(), place, {}});
            open = Open::Group;
        } else if (open == Open::Concept) {
            readLine(&concepts.last(), line, place, &mistakes);
        } else if (open == Open::Group) {
            readLine(&groups.last(), line, place, &mistakes);
        } else if (line.startsWith(QLatin1String("general:"))) {
            general += listed(line.mid(8));
        } else {
            mistakes.append(place + QStringLiteral(": before any concept"));
        }
    }
}

void ConceptSource::useGroups()
{
    QHash<QString, const WordGroup *> named;
    for (const WordGroup &group : std::as_const(groups))
        named.insert(group.name, &group);
    for (SourceConcept &one : concepts) {
        for (const Language language : allLanguages) {
            QList<ConceptEntry> entries;
            for (const ConceptEntry &entry : std::as_const(one.entries[static_cast<size_t>(language)])) {
                QString unknown;
                for (const QString &text : withGroups(entry.text, language, named, &unknown))
                    entries.append({text, entry.kind});
                if (!unknown.isEmpty())
                    mistakes.append(QStringLiteral("%1: no group \"%2\"").arg(one.place, unknown));
            }
            one.entries[static_cast<size_t>(language)] = entries;
        }
    }
}

ConceptSource ConceptSource::ofFolder(const QString &folder)
{
    ConceptSource source;
    const QDir where(folder);
    for (const QString &name : where.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(where.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            source.read(name, file.readAll());
        else
            source.mistakes.append(name + QStringLiteral(": cannot be read"));
    }
    source.useGroups();
    return source;
}

QStringList faultsOf(const ConceptSource &source)
{
    static const QRegularExpression goodName(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    QStringList faults;
    QSet<QString> names;
    for (const SourceConcept &one : source.concepts) {
        if (!goodName.match(one.name).hasMatch())
            faults.append(QStringLiteral("%1: \"%2\" is no name of a concept").arg(one.place, one.name));
        if (names.contains(one.name))
            faults.append(QStringLiteral("%1: \"%2\" was there before").arg(one.place, one.name));
        names.insert(one.name);
    }
    for (const WordGroup &group : source.groups) {
        for (const Language language : allLanguages) {
            const QStringList &words = group.words[static_cast<size_t>(language)];
            if (words.isEmpty())
                faults.append(QStringLiteral("%1: nothing in %2").arg(group.place, code(language)));
            for (const QString &word : words) {
                if (contentWords(word, language).isEmpty())
                    faults.append(QStringLiteral("%1 (%2): \"%3\" has grammar words only")
                                      .arg(group.place, code(language), word));
                // "Not keep" without its grammar words is "keep".
                if (losesNegation(word, language))
                    faults.append(QStringLiteral("%1 (%2): \"%3\" loses its negation, a grammar word")
                                      .arg(group.place, code(language), word));
            }
        }
    }
    QMap<QString, QStringList> strong; // language and words of an entry -> concepts
    for (const SourceConcept &one : source.concepts) {
        for (const QString &name : one.near + one.general) {
            if (!names.contains(name))
                faults.append(QStringLiteral("%1: near to \"%2\", which is not there").arg(one.place, name));
        }
        for (const Language language : allLanguages) {
            bool any = false;
            QStringList here;
            for (const ConceptEntry &entry : one.entries[static_cast<size_t>(language)]) {
                const QString where = one.place + QStringLiteral(" (%1): ").arg(code(language));
                any = any || entry.kind != EntryKind::Weak;
                if (std::any_of(entry.text.begin(), entry.text.end(), [](QChar c) { return c.isDigit(); }))
                    faults.append(where + QStringLiteral("\"%1\" has a digit").arg(entry.text));
                if (entry.text.count(u' ') >= mostWordsOfAConcept)
                    faults.append(where + QStringLiteral("\"%1\" is too long").arg(entry.text));
                const QString words = contentWords(entry.text, language).join(u' ');
                if (words.isEmpty())
                    faults.append(where + QStringLiteral("\"%1\" has grammar words only").arg(entry.text));
                if (entry.kind != EntryKind::Weak && !words.isEmpty() && !here.contains(words)) {
                    here.append(words);
                    strong[code(language) + u' ' + words].append(one.name);
                }
            }
            if (!any)
                faults.append(QStringLiteral("%1: nothing in %2").arg(one.place, code(language)));
        }
    }
    for (auto it = strong.cbegin(); it != strong.cend(); ++it) {
        if (it->size() > mostConceptsOfEntry)
            faults.append(QStringLiteral("\"%1\" names %2 concepts: %3")
                              .arg(it.key())
                              .arg(it->size())
                              .arg(it->join(QLatin1String(", "))));
    }
    return faults;
}

} // namespace escale
