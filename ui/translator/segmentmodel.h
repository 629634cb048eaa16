// SPDX-License-Identifier: GPL-3.0-or-later
// The segments of the fiche at hand as a table: number, French, translation, state.
#pragma once

#include "fiche/wordchanges.h"
#include "translating/translationdesk.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace escale {

/// A stretch of a text as it is drawn: of a French that has changed, with what was taken out and put in.
struct ShownRun {
    Run run;
    WordChange::Kind change = WordChange::Kind::Kept;

    friend bool operator==(const ShownRun &, const ShownRun &) = default;
};

/// The marks of the text as it is now (markedtext.h).
QList<Run> marksIn(const QList<ShownRun> &shown);

class SegmentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Number, French, Theirs, State, Columns };
    /// The text of a text column, through shownAt(); here only whether a segment has questions.
    enum Role { QuestionsRole = Qt::UserRole };

    /// `desk` outlives the model.
    explicit SegmentModel(TranslationDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Segments about which something is asked, of those that have been looked at; the others follow, a few between two
    /// events.
    [[nodiscard]] qsizetype questioned() const;
    [[nodiscard]] bool hasLookedAtAll() const { return m_questions.size() == rowCount(); }

    [[nodiscard]] QList<ShownRun> shownAt(const QModelIndex &index) const;
    /// Where a stretch of the French words stands in them as they are drawn with the numbers of their marks.
    [[nodiscard]] TextRange placeInFrench(int row, TextRange words) const;
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] SegmentState stateAt(const QModelIndex &index) const;
    [[nodiscard]] Language languageAt(const QModelIndex &index) const;

Q_SIGNALS:
    void looked(); ///< at some more segments

private:
    void lookOn();
    void forget(int row);
    [[nodiscard]] QString stateWords(const DraftSegment &draft, qsizetype questions) const;

    TranslationDesk &m_desk;
    mutable QHash<int, qsizetype> m_questions; ///< by row, counted when it is first drawn, or in its turn
    int m_next = 0;                            ///< rows before it have had their turn
    QTimer m_looking;
};

} // namespace escale
