// SPDX-License-Identifier: GPL-3.0-or-later
// The segments of a fiche as rows: number, French, translation, state. In the row at hand its French, to be selected
// in, and the field of its translation stand where the others' texts are drawn. Each row is as high as its texts need
// at the width they have; a long fiche gets its heights a few rows at a time, those in sight first, so that a hand that
// resizes the window is not held up.
#pragma once

#include "style/appearance.h"
#include "translator/segmentmodel.h"

#include <QPointer>
#include <QTableView>
#include <QTimer>

class QPlainTextEdit;
class QTextEdit;

namespace escale {

class SegmentDelegate;

class SegmentTable final : public QTableView {
    Q_OBJECT

public:
    /// Both outlive the table.
    SegmentTable(const Appearance &appearance, SegmentModel &model, QWidget *parent = nullptr);

    /// That it needs for two texts of this width, in pixels.
    [[nodiscard]] static int leastWidth(int text);
    /// For the row at hand; they are the table's from now on.
    void setEditors(QTextEdit *french, QPlainTextEdit *field);
    /// After a change of the width, of the letters or of all texts.
    void fitRows();
    /// After a change of one text.
    void fitRow(int row);
    /// The whole of the row at hand in sight.
    void showAtHand();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void fillFrench(bool anew = false);
    void placeEditors();
    [[nodiscard]] int editorsHeight();
    void showCursor();
    void fitSome(); ///< rows out of sight, a few between two events

    SegmentModel &m_segments;
    SegmentDelegate *m_delegate;
    QPointer<QTextEdit> m_french; ///< children of the viewport
    QPointer<QPlainTextEdit> m_field;
    QList<ShownRun> m_frenchRuns; ///< as m_french shows them, at which width, and how high that is
    int m_frenchWidth = 0, m_frenchHeight = 0;
    bool m_isFrenchHeading = false;
    QTimer m_fitting;      ///< runs while rows have another width's height
    int m_fitted = 0;      ///< rows above this one have theirs
    int m_fittedWidth = 0; ///< of the viewport, which they are of
};

} // namespace escale
