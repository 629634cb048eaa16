// SPDX-License-Identifier: GPL-3.0-or-later
// Where the kiosks are and how they are: a dot at the prefecture of each département that has some, with their number,
// in the colour and the shape of the worst of them. Départements whose dots would lie on each other share one. A
// picture beside the table, which says everything in words; a click chooses the départements of a dot. By keys: arrows
// go to the next dot on that side, Space or Return chooses it, and its words are the map's name as long as it has the
// focus.
#pragma once

#include "fleet/fleetstatus.h"
#include "style/appearance.h"

#include <QWidget>

namespace escale {

class FleetMap final : public QWidget {
    Q_OBJECT

public:
    /// A dot: whom it stands for.
    struct Dot {
        QStringList departments; ///< codes, sorted
        int kiosks = 0;
        KioskHealth worst = KioskHealth::Green;
        QPointF centre;
    };

    /// `appearance` outlives it.
    explicit FleetMap(const Appearance &appearance, QWidget *parent = nullptr);

    /// What it is called; its own name has the dot of the keys behind it.
    void setTitle(const QString &title);
    void setKiosks(const QList<KioskState> &kiosks);
    /// The dot of these is drawn as chosen; none for an empty list.
    void setChosen(const QStringList &departments);
    /// As they are drawn now.
    [[nodiscard]] const QList<Dot> &dots() const { return m_dots; }

    /// What a dot of that state looks like, without a number: beside the word it tells what the map means.
    [[nodiscard]] QPixmap mark(KioskHealth health) const;
    [[nodiscard]] int markSize() const; ///< px

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Of the dot that was clicked; empty when it was chosen already, or beside all dots.
    void chosen(const QStringList &departments);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF mapArea() const;
    [[nodiscard]] double radius() const;
    [[nodiscard]] const Dot *dotAt(const QPointF &point) const;
    [[nodiscard]] QString textOf(const Dot &dot) const;
    /// Of the keys; null where there is none.
    [[nodiscard]] const Dot *current() const;
    [[nodiscard]] const Dot *nextTo(const QPointF &from, const QPointF &way) const;
    void goTo(const Dot *dot);
    void goToWorst();
    void toggle(const Dot *dot);
    void tellName();
    void place();
    void drawDot(QPainter &painter, const Dot &dot) const;
    void drawShape(QPainter &painter, const QPointF &centre, double r, KioskHealth health) const;

    const Appearance &m_appearance;
    QList<KioskState> m_kiosks;
    QList<Dot> m_dots;
    QStringList m_chosen, m_current; ///< départements of the dot that is chosen, and of the one the keys are at
    QString m_title;
};

} // namespace escale
