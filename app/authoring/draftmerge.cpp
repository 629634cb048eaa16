// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/draftmerge.h"

#include "authoring/htmlwriter.h"
#include "authoring/rawjson.h"
#include "authoring/threeway.h"

#include <QSet>
#include <algorithm>
#include <optional>

namespace escale {
namespace {

struct TextField {
    const char *path;
    QString FicheDraft::*field;
};
constexpr std::array<TextField, 7> textFields{{{"titreInformatif", &FicheDraft::title},
                                               {"titreMarque", &FicheDraft::brand},
                                               {"abstract", &FicheDraft::abstract},
                                               {"what", &FicheDraft::what},
                                               {"theme", &FicheDraft::theme},
                                               {"mainSponsor", &FicheDraft::mainSponsor},
                                               {"administrationName", &FicheDraft::administration}}};

struct JsonField {
    const char *path;
    QByteArray FicheDraft::*field;
};
constexpr std::array<JsonField, 4> jsonFields{{{"secondaryThemes", &FicheDraft::secondaryThemes},
                                               {"sponsors", &FicheDraft::sponsors},
                                               {"map", &FicheDraft::places},
                                               {"administrationLogo", &FicheDraft::administrationLogo}}};

const DraftSection *find(const QList<DraftSection> &sections, const QString &key)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&key](const DraftSection &section) { return section.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

QStringList keysOf(const QList<DraftSection> &sections)
{
    QStringList keys;
    for (const DraftSection &section : sections)
        keys.append(section.key);
    return keys;
}

enum class Shape : quint8 { Id, Words, Html };

class Merging {
public:
    Merging(const FicheDraft &base, const FicheDraft &ours, const FicheDraft &theirs)
        : m_base(base), m_ours(ours), m_theirs(theirs)
    {
        m_merge.draft = ours;
    }

    DraftMerge run()
    {
        for (const TextField &field : textFields) {
            const bool html = field.field == &FicheDraft::what;
            const bool id = field.field == &FicheDraft::theme || field.field == &FicheDraft::mainSponsor;
            m_merge.draft.*field.field =
                unit(QLatin1String(field.path), m_base.*field.field, m_ours.*field.field, m_theirs.*field.field,
                     html ? Shape::Html
                     : id ? Shape::Id
                          : Shape::Words);
        }
        for (const DraftGroup &group : draftGroups)
            sections(group);
        for (const JsonField &field : jsonFields)
            m_merge.draft.*field.field =
                json(QLatin1String(field.path), m_base.*field.field, m_ours.*field.field, m_theirs.*field.field);
        facts();
        return m_merge;
    }

private:
    QString unit(const QString &path, const QString &base, const QString &ours, const QString &theirs, Shape shape)
    {
        if (ours == theirs)
            return ours;
        if (theirs == base) {
            m_merge.changes.append({path, true, false, base, ours});
            return ours;
        }
        if (ours == base) {
            m_merge.changes.append({path, false, true, base, theirs});
            return theirs;
        }
        if (shape == Shape::Words) {
            const MergedText merged = mergeWords(base, ours, theirs);
            if (!merged.conflict)
                return merged.text == ours ? ours : both(path, base, merged.text);
        }
        if (shape == Shape::Html) {
            QString text;
            bool conflict = false;
            // Paragraph by paragraph: the same one changed by both is a choice, never a mixture of markup.
            for (const MergedStretch &stretch : mergeThreeWays(htmlParts(base), htmlParts(ours), htmlParts(theirs))) {
                conflict = conflict || stretch.conflict;
                text += stretch.merged.join(QString());
            }
            if (!conflict)
                return both(path, base, text);
        }
        m_merge.conflicts.append({path, base, ours, theirs});
        return ours;
    }

    QString both(const QString &path, const QString &before, const QString &after)
    {
        m_merge.changes.append({path, true, true, before, after});
        return after;
    }

    QByteArray json(const QString &path, const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
    {
        if (rawjson::same(ours, theirs))
            return ours;
        if (rawjson::same(theirs, base)) {
            m_merge.changes.append({path, true, false, QString::fromUtf8(base), QString::fromUtf8(ours)});
            return ours;
        }
        if (rawjson::same(ours, base)) {
            m_merge.changes.append({path, false, true, QString::fromUtf8(base), QString::fromUtf8(theirs)});
            return theirs;
        }
        m_merge.conflicts.append({path, QString::fromUtf8(base), QString::fromUtf8(ours), QString::fromUtf8(theirs)});
        return ours;
    }

    void sections(const DraftGroup &group)
    {
        const auto &base = m_base.*group.sections;
        const auto &ours = m_ours.*group.sections;
        const auto &theirs = m_theirs.*group.sections;
        QList<DraftSection> merged;
        for (const QString &key : order(group, keysOf(base), keysOf(ours), keysOf(theirs))) {
            const DraftSection *b = find(base, key);
            const DraftSection *o = find(ours, key);
            const DraftSection *t = find(theirs, key);
            const QString path = QLatin1String(group.key) + u'.' + key;
            if (o == nullptr && t == nullptr)
                continue;
            if (o == nullptr || t == nullptr) {
                if (const auto kept = oneSided(path, b, o, t))
                    merged.append(*kept);
                continue;
            }
            const DraftSection none{key, {}, {}};
            const DraftSection &before = b == nullptr ? none : *b;
            merged.append({key, unit(path + QStringLiteral(".title"), before.title, o->title, t->title, Shape::Words),
                           unit(path + QStringLiteral(".text"), before.text, o->text, t->text, Shape::Html)});
        }
        m_merge.draft.*group.sections = merged;
    }

    /// A section that only one side has: new there, or taken out on the other side.
    std::optional<DraftSection> oneSided(const QString &path, const DraftSection *base, const DraftSection *ours,
                                         const DraftSection *theirs)
    {
        const DraftSection &there = ours != nullptr ? *ours : *theirs;
        const auto words = [](const DraftSection &section) { return section.title + u'\n' + section.text; };
        if (base == nullptr) {
            m_merge.changes.append({path, ours != nullptr, theirs != nullptr, {}, words(there)});
            return there;
        }
        if (there == *base) { // untouched by the one, taken out by the other
            m_merge.changes.append({path, ours == nullptr, theirs == nullptr, words(*base), {}});
            return std::nullopt;
        }
        m_merge.conflicts.append({path, words(*base), ours != nullptr ? words(*ours) : QString(),
                                  theirs != nullptr ? words(*theirs) : QString()});
        return ours != nullptr ? std::optional(*ours) : std::nullopt;
    }

    QStringList order(const DraftGroup &group, const QStringList &base, const QStringList &ours,
                      const QStringList &theirs)
    {
        QStringList keys;
        bool conflict = false;
        for (const MergedStretch &stretch : mergeThreeWays(base, ours, theirs)) {
            // Sections that both added at one place stand one behind the other; a place where keys were moved by
            // both is in our order, which readers hardly notice and nobody loses anything by.
            const bool moved = stretch.conflict && !stretch.base.isEmpty();
            conflict = conflict || moved;
            keys += stretch.merged;
            if (stretch.conflict)
                keys += stretch.theirs;
        }
        keys.removeDuplicates();
        // Whoever is in one of the texts is looked at.
        for (const QStringList &list : {ours, theirs}) {
            for (const QString &key : list) {
                if (!keys.contains(key))
                    keys.append(key);
            }
        }
        if (conflict)
            m_merge.changes.append({QLatin1String(group.key), true, true, base.join(u' '), keys.join(u' ')});
        return keys;
    }

    /// Facts one by one: two people who fill in different ones do not disagree.
    void facts()
    {
        const auto base = rawjson::members(m_base.metadata).value_or(rawjson::Members());
        const auto ours = rawjson::members(m_ours.metadata).value_or(rawjson::Members());
        const auto theirs = rawjson::members(m_theirs.metadata).value_or(rawjson::Members());
        rawjson::Members merged;
        QStringList keys;
        for (const auto &members : {theirs, ours}) {
            for (const auto &member : members)
                keys.append(member.key);
        }
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const QByteArray value = json(QStringLiteral("metadatas.") + key, rawjson::member(base, key),
                                          rawjson::member(ours, key), rawjson::member(theirs, key));
            if (!value.isNull())
                merged.append({key, value});
        }
        m_merge.draft.metadata = rawjson::object(merged);
    }

    const FicheDraft &m_base, &m_ours, &m_theirs;
    DraftMerge m_merge;
};

} // namespace

DraftMerge mergeDrafts(const FicheDraft &base, const FicheDraft &ours, const FicheDraft &theirs)
{
    return Merging(base, ours, theirs).run();
}

namespace {

/// "why.<key>", "why.<key>.title" or "why.<key>.text", taken apart. A key of the server may hold dots itself; nothing
/// where it may mean two things.
struct SectionPath {
    QString key;
    QString member; ///< empty: the whole section
};
std::optional<SectionPath> sectionPath(const QString &path, const DraftGroup &group,
                                       const QList<DraftSection> &sections)
{
    const QString start = QLatin1String(group.key) + QStringLiteral(".");
    if (!path.startsWith(start))
        return std::nullopt;
    const QString rest = path.mid(start.size());
    const bool whole = find(sections, rest) != nullptr;
    for (const QLatin1String member : {QLatin1String("title"), QLatin1String("text")}) {
        if (!rest.endsWith(u'.' + member))
            continue;
        const QString key = rest.chopped(member.size() + 1);
        if (!whole)
            return SectionPath{key, member};
        if (find(sections, key) != nullptr)
            return std::nullopt; // the title of "a", or the whole of "a.title": a guess could erase the wrong one
    }
    return SectionPath{rest, {}};
}

} // namespace

QString unitOf(const FicheDraft &draft, const QString &path)
{
    for (const TextField &field : textFields) {
        if (path == QLatin1String(field.path))
            return draft.*field.field;
    }
    for (const JsonField &field : jsonFields) {
        if (path == QLatin1String(field.path))
            return QString::fromUtf8(draft.*field.field);
    }
    if (path.startsWith(QLatin1String("metadatas.")))
        return QString::fromUtf8(
            rawjson::member(rawjson::members(draft.metadata).value_or(rawjson::Members()), path.mid(10)));
    for (const DraftGroup &group : draftGroups) {
        const auto parts = sectionPath(path, group, draft.*group.sections);
        const DraftSection *section = parts ? find(draft.*group.sections, parts->key) : nullptr;
        if (section == nullptr)
            continue;
        if (parts->member == QLatin1String("title"))
            return section->title;
        return parts->member.isEmpty() ? section->title + u'\n' + section->text : section->text;
    }
    return {};
}

FicheDraft withUnit(FicheDraft draft, const QString &path, const QString &value)
{
    for (const TextField &field : textFields) {
        if (path == QLatin1String(field.path))
            draft.*field.field = value;
    }
    for (const JsonField &field : jsonFields) {
        if (path == QLatin1String(field.path))
            draft.*field.field = value.toUtf8();
    }
    if (path.startsWith(QLatin1String("metadatas."))) {
        auto members = rawjson::members(draft.metadata).value_or(rawjson::Members());
        if (value.isEmpty())
            members.removeIf([&](const rawjson::Member &member) { return member.key == path.mid(10); });
        else
            rawjson::set(members, path.mid(10), value.toUtf8());
        draft.metadata = rawjson::object(members);
    }
    for (const DraftGroup &group : draftGroups) {
        auto &sections = draft.*group.sections;
        const auto parts = sectionPath(path, group, sections);
        if (!parts)
            continue;
        const auto found = std::find_if(sections.begin(), sections.end(),
                                        [&](const DraftSection &section) { return section.key == parts->key; });
        if (parts->member.isEmpty()) { // a whole section: its title, then its text
            const qsizetype line = value.indexOf(u'\n');
            const DraftSection section{parts->key, value.left(line), value.mid(line + 1)};
            if (line < 0 && found != sections.end())
                sections.erase(found);
            else if (line >= 0 && found != sections.end())
                *found = section;
            else if (line >= 0)
                sections.append(section);
        } else if (found != sections.end()) {
            (parts->member == QLatin1String("title") ? found->title : found->text) = value;
        }
    }
    return draft;
}

QStringList differingUnits(const FicheDraft &a, const FicheDraft &b)
{
    // Against a base that neither has changed, every difference is one side's.
    QStringList paths;
    const DraftMerge merge = mergeDrafts(a, a, b);
    for (const MergedChange &change : merge.changes)
        paths.append(change.path);
    for (const DraftGroup &group : draftGroups) {
        if (keysOf(a.*group.sections) != keysOf(b.*group.sections) && !paths.contains(QLatin1String(group.key)))
            paths.append(QLatin1String(group.key));
    }
    return paths;
}

} // namespace escale
