// SPDX-License-Identifier: GPL-3.0-or-later
#include "translating/translationdraft.h"

#include "authoring/authoringstore.h"
#include "base/try.h"
#include "translating/translationchecks.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace escale {

/// A line of the file.
struct TranslationDraft::Kept {
    DraftSegment draft;
    QList<Run> base;
};

namespace {

using Kept = TranslationDraft::Kept;

QString fileOf(const QString &folder, const QString &fiche, Language language)
{
    return QDir(folder).filePath(fiche + u'.' + code(language) + QStringLiteral(".json"));
}

constexpr std::array stateWords{QLatin1String("missing"), QLatin1String("draft"), QLatin1String("check"),
                                QLatin1String("done")};

SegmentState stateFrom(const QString &word)
{
    const auto found = std::find(stateWords.begin(), stateWords.end(), word);
    return found == stateWords.end() ? SegmentState::ToCheck : static_cast<SegmentState>(found - stateWords.begin());
}

QJsonArray toJson(const QList<Run> &runs)
{
    QJsonArray json;
    for (const Run &run : runs)
        json.append(QJsonArray{run.text, static_cast<int>(run.styles.toInt()), run.href});
    return json;
}

QList<Run> runsFrom(const QJsonValue &json)
{
    QList<Run> runs;
    for (const auto &value : json.toArray()) {
        const QJsonArray run = value.toArray();
        runs.append({run.at(0).toString(), Styles::fromInt(run.at(1).toInt() & 0xff), run.at(2).toString()});
    }
    return runs;
}

QJsonObject toJson(const Kept &kept)
{
    const DraftSegment &draft = kept.draft;
    return {{QStringLiteral("key"), draft.segment.key},
            {QStringLiteral("source"), toJson(draft.segment.source)},
            {QStringLiteral("target"), toJson(draft.segment.target)},
            {QStringLiteral("state"), stateWords.at(static_cast<std::size_t>(draft.state))},
            {QStringLiteral("before"), toJson(draft.frenchBefore)},
            {QStringLiteral("base"), toJson(kept.base)},
            {QStringLiteral("meant"), QJsonArray::fromStringList(draft.meant)},
            {QStringLiteral("by"), draft.by},
            {QStringLiteral("on"), draft.on.toUTC().toString(Qt::ISODate)}};
}

Kept keptFrom(const QJsonObject &json)
{
    Kept kept;
    kept.draft.segment.key = json.value(QStringLiteral("key")).toString();
    kept.draft.segment.source = runsFrom(json.value(QStringLiteral("source")));
    kept.draft.segment.target = runsFrom(json.value(QStringLiteral("target")));
    kept.draft.state = stateFrom(json.value(QStringLiteral("state")).toString());
    kept.draft.frenchBefore = runsFrom(json.value(QStringLiteral("before")));
    kept.base = runsFrom(json.value(QStringLiteral("base")));
    for (const auto &id : json.value(QStringLiteral("meant")).toArray())
        kept.draft.meant.append(id.toString());
    // Once the address stood there, which is nobody else's affair.
    const QString by = json.value(QStringLiteral("by")).toString();
    kept.draft.by = AuthoringStore::isAccount(by) ? by : QString();
    kept.draft.on = QDateTime::fromString(json.value(QStringLiteral("on")).toString(), Qt::ISODate);
    return kept;
}

/// Nothing where there is no file. `setAside`: one that makes no sense is put out of the way, else left.
Result<QHash<QString, Kept>> keptIn(const QString &name, bool setAside)
{
    QHash<QString, Kept> kept;
    QFile file(name);
    if (!file.exists())
        return kept;
    constexpr qint64 most = 32'000'000;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Problem::CannotRead,
                     QCoreApplication::translate("translating", "Your translation of this fiche cannot be read now."),
                     file.errorString()};
    const QJsonDocument json = QJsonDocument::fromJson(file.read(most));
    const QJsonValue segments = json.object().value(QStringLiteral("segments"));
    if (!segments.isArray()) {
        file.close();
        const QString aside = name + QStringLiteral(".damaged");
        if (setAside) {
            QFile::remove(aside);
            QFile::rename(name, aside);
        }
        return Error{Problem::Damaged,
                     QCoreApplication::translate("translating",
                                                 "Your translation of this fiche is damaged. It was set aside as %1.")
                         .arg(QFileInfo(aside).fileName()),
                     {}};
    }
    for (const auto &value : segments.toArray()) {
        Kept one = keptFrom(value.toObject());
        const QString key = one.draft.segment.key; // before it moves
        kept.insert(key, std::move(one));
    }
    return kept;
}

DraftSegment fresh(Segment segment)
{
    const SegmentState state = segment.target.isEmpty() ? SegmentState::Missing : SegmentState::Done;
    DraftSegment draft;
    draft.segment = std::move(segment);
    draft.state = state;
    return draft;
}

/// What is here and what the library has now, by what it had then.
DraftSegment merged(const Segment &now, const Kept &kept)
{
    DraftSegment draft = fresh(now);
    const bool mine = kept.draft.segment.target != kept.base;
    const bool theirs = now.target != kept.base;
    if (!mine && theirs)
        return draft; // published meanwhile, and not touched here
    draft.segment.target = kept.draft.segment.target;
    draft.state = kept.draft.state;
    draft.frenchBefore = kept.draft.frenchBefore;
    draft.by = kept.draft.by;
    draft.on = kept.draft.on;
    if (kept.draft.segment.source == now.source)
        draft.meant = kept.draft.meant;
    if (mine && theirs && now.target != kept.draft.segment.target && !now.target.isEmpty()) {
        draft.theirs = now.target;
        draft.state = SegmentState::ToCheck;
    }
    if (kept.draft.segment.source != now.source && !draft.segment.target.isEmpty()) {
        if (draft.frenchBefore.isEmpty())
            draft.frenchBefore = kept.draft.segment.source;
        draft.state = SegmentState::ToCheck;
    }
    return draft;
}

} // namespace

Result<TranslationDraft> TranslationDraft::open(const QString &folder, const QString &fiche, const Translation &french,
                                                const Translation &translated, Language language)
{
    ESCALE_TRY(auto kept, keptIn(fileOf(folder, fiche, language), true));
    TranslationDraft draft;
    draft.m_file = fileOf(folder, fiche, language);
    draft.m_fiche = fiche;
    draft.m_language = language;
    draft.merge(std::move(kept), french, translated);
    return draft;
}

TranslationDraft TranslationDraft::look(const QString &folder, const QString &fiche, const Translation &french,
                                        const Translation &translated, Language language)
{
    auto kept = keptIn(fileOf(folder, fiche, language), false);
    TranslationDraft draft;
    draft.m_fiche = fiche;
    draft.m_language = language;
    draft.merge(kept ? std::move(kept).value() : QHash<QString, Kept>(), french, translated);
    return draft;
}

void TranslationDraft::merge(QHash<QString, Kept> kept, const Translation &french, const Translation &translated)
{
    for (const Segment &segment : segmentsOf(french, translated)) {
        if (segment.source.isEmpty())
            continue; // what only the translation has cannot be sent: its French is gone
        m_base.insert(segment.key, segment.target);
        const auto mine = kept.constFind(segment.key);
        m_segments.append(mine == kept.cend() ? fresh(segment) : merged(segment, *mine));
        kept.remove(segment.key);
    }
    for (const Kept &left : std::as_const(kept)) {
        if (left.draft.segment.target != left.base)
            m_left.append(left.draft);
    }
}

qsizetype TranslationDraft::count(SegmentState state) const
{
    return std::count_if(m_segments.begin(), m_segments.end(),
                         [state](const DraftSegment &segment) { return segment.state == state; });
}

bool TranslationDraft::isConfirmedHere(qsizetype at) const
{
    const DraftSegment &draft = m_segments[at];
    return draft.state == SegmentState::Done && draft.segment.target != m_base.value(draft.segment.key);
}

bool TranslationDraft::hasChanges() const
{
    return std::any_of(m_segments.begin(), m_segments.end(), [this](const DraftSegment &draft) {
        return draft.segment.target != m_base.value(draft.segment.key);
    });
}

void TranslationDraft::setTarget(qsizetype at, QList<Run> target)
{
    DraftSegment &draft = m_segments[at];
    if (wordsOf(target).trimmed().isEmpty())
        target.clear();
    if (draft.segment.target == target)
        return;
    draft.segment.target = std::move(target);
    draft.by.clear();
    draft.on = {};
    draft.meant.removeIf(&TranslationFinding::namesNothing);
    draft.state = draft.segment.target.isEmpty() ? SegmentState::Missing : SegmentState::Draft;
}

void TranslationDraft::setState(qsizetype at, SegmentState state)
{
    DraftSegment &draft = m_segments[at];
    if (draft.segment.target.isEmpty() != (state == SegmentState::Missing))
        return;
    draft.state = state;
    if (state == SegmentState::Done) {
        draft.frenchBefore.clear();
        draft.theirs.clear();
    }
}

void TranslationDraft::confirm(qsizetype at, const QString &by, const QDateTime &on)
{
    setState(at, SegmentState::Done);
    DraftSegment &draft = m_segments[at];
    if (draft.state != SegmentState::Done)
        return;
    draft.by = by;
    draft.on = on;
}

void TranslationDraft::setMeant(qsizetype at, QStringList meant)
{
    m_segments[at].meant = std::move(meant);
}

Result<Done> TranslationDraft::save() const
{
    QJsonArray segments;
    for (const DraftSegment &draft : m_segments)
        segments.append(toJson(Kept{draft, m_base.value(draft.segment.key)}));
    for (const DraftSegment &draft : m_left)
        segments.append(toJson(Kept{draft, {}}));
    const QByteArray bytes = QJsonDocument(QJsonObject{{QStringLiteral("fiche"), m_fiche},
                                                       {QStringLiteral("language"), code(m_language)},
                                                       {QStringLiteral("segments"), segments}})
                                 .toJson(QJsonDocument::Compact);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate(
                         "translating", "Your translation could not be saved. What you see is not lost as long "
                                        "as this window stays open."),
                     file.errorString()};
    return Done{};
}

qsizetype nextToDo(const TranslationDraft &draft, qsizetype at)
{
    const auto &segments = draft.segments();
    for (qsizetype step = 1; step <= segments.size(); ++step) {
        const qsizetype next = (at + step) % segments.size();
        if (segments[next].state != SegmentState::Done)
            return next;
    }
    return -1;
}

} // namespace escale
