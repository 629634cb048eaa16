// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/segmentmodel.h"

#include "translating/markedtext.h"

#include <algorithm>

namespace escale {

SegmentModel::SegmentModel(TranslationDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &TranslationDesk::openChanged, this, [this] {
        beginResetModel();
        m_questions.clear();
        endResetModel();
        m_next = 0;
        m_looking.start();
    });
    connect(&m_looking, &QTimer::timeout, this, &SegmentModel::lookOn);
    connect(&desk, &TranslationDesk::segmentChanged, this, [this](qsizetype segment) {
        // What says the same in French is asked whether it is said in the same way.
        const auto &segments = m_desk.draft()->segments();
        for (int row = 0; row < rowCount(); ++row) {
            if (!isSameFrench(segments[row].segment, segments[segment].segment))
                continue;
            forget(row);
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
        }
    });
}

void SegmentModel::forget(int row)
{
    m_questions.remove(row);
    m_next = std::min(m_next, row);
    m_looking.start();
}

void SegmentModel::lookOn()
{
    constexpr int atOnce = 8; // some milliseconds
    const int rows = rowCount();
    for (int looked = 0; m_next < rows && looked < atOnce; ++m_next) {
        if (m_questions.contains(m_next))
            continue;
        (void)data(index(m_next, State), QuestionsRole);
        ++looked;
    }
    if (m_next >= rows)
        m_looking.stop();
    Q_EMIT looked();
}

qsizetype SegmentModel::questioned() const
{
    return std::count_if(m_questions.begin(), m_questions.end(), [](qsizetype questions) { return questions > 0; });
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_desk.draft() ? 0 : static_cast<int>(m_desk.draft()->segments().size());
}

int SegmentModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    const DraftSegment &draft = m_desk.draft()->segments()[index.row()];
    if (role == QuestionsRole) {
        auto known = m_questions.constFind(index.row());
        if (known == m_questions.cend())
            known = m_questions.insert(index.row(), m_desk.findingsOf(index.row()).size());
        return static_cast<int>(*known);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Number:
        return index.row() + 1;
    case French:
        return wordsOf(draft.segment.source);
    case Theirs:
        return wordsOf(draft.segment.target);
    case State:
        return stateWords(draft, data(index, QuestionsRole).toInt());
    default:
        return {};
    }
}

QVariant SegmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case French:
        return ownName(Language::Fr);
    case Theirs:
        return ownName(m_desk.language());
    case State:
        return tr("State");
    default:
        return {};
    }
}

QList<ShownRun> SegmentModel::shownAt(const QModelIndex &index) const
{
    const DraftSegment &draft = m_desk.draft()->segments()[index.row()];
    const QList<Run> &runs = index.column() == Theirs ? draft.segment.target : draft.segment.source;
    QList<ShownRun> shown;
    if (index.column() == Theirs || draft.frenchBefore.isEmpty()) {
        for (const Run &run : runs)
            shown.append({run, WordChange::Kind::Kept});
        return shown;
    }
    // What was kept and what was put in are the words of now, in their runs.
    qsizetype run = 0, used = 0; // of the run
    for (const WordChange &change : wordChanges(wordsOf(draft.frenchBefore), wordsOf(runs))) {
        if (change.kind == WordChange::Kind::Removed) {
            shown.append({{change.text, {}, {}}, change.kind});
            continue;
        }
        for (qsizetype left = change.text.size(); left > 0 && run < runs.size();) {
            Run part = runs[run];
            part.text = part.text.mid(used, left);
            left -= part.text.size();
            used += part.text.size();
            if (used >= runs[run].text.size()) {
                ++run;
                used = 0;
            }
            shown.append({part, change.kind});
        }
    }
    return shown;
}

QList<Run> marksIn(const QList<ShownRun> &shown)
{
    QList<Run> runs;
    for (const ShownRun &run : shown) {
        if (run.change != WordChange::Kind::Removed)
            runs.append(run.run);
    }
    return marksOf(runs);
}

TextRange SegmentModel::placeInFrench(int row, TextRange words) const
{
    if (words.length == 0)
        return {};
    const QList<ShownRun> runs = shownAt(index(row, French));
    const QList<Run> marks = marksIn(runs);
    qsizetype said = 0, drawn = 0, start = -1; // letters before a run: of the French as it is now, and as it is drawn
    for (const ShownRun &run : runs) {
        const qsizetype number = markNumber(run.run, marks);
        const qsizetype before = number == 0 ? 0 : QStringLiteral("<%1>").arg(number).size();
        const qsizetype length = run.run.text.size();
        if (run.change != WordChange::Kind::Removed) {
            if (start < 0 && words.start < said + length)
                start = drawn + before + words.start - said;
            if (start >= 0 && words.end() <= said + length)
                return {start, drawn + before + words.end() - said - start};
            said += length;
        }
        drawn += before + length + (number == 0 ? 0 : before + 1);
    }
    return {};
}

bool SegmentModel::isHeading(const QModelIndex &index) const
{
    return m_desk.draft()->segments()[index.row()].segment.kind == BlockKind::Heading;
}

SegmentState SegmentModel::stateAt(const QModelIndex &index) const
{
    return m_desk.draft()->segments()[index.row()].state;
}

Language SegmentModel::languageAt(const QModelIndex &index) const
{
    return index.column() == Theirs ? m_desk.language() : Language::Fr;
}

QString SegmentModel::stateWords(const DraftSegment &draft, qsizetype questions) const
{
    QStringList words;
    switch (draft.state) {
    case SegmentState::Missing:
        words.append(tr("empty"));
        break;
    case SegmentState::Draft:
        words.append(tr("draft"));
        break;
    case SegmentState::ToCheck:
        words.append(tr("to check"));
        break;
    case SegmentState::Done:
        words.append(tr("done"));
        break;
    }
    if (!draft.frenchBefore.isEmpty())
        words.append(tr("the French has changed"));
    if (!draft.theirs.isEmpty())
        words.append(tr("somebody else has translated this too"));
    if (questions > 0)
        words.append(tr("%n question(s)", nullptr, static_cast<int>(questions)));
    return words.join(u'\n');
}

} // namespace escale
