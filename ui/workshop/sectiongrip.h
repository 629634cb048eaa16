// SPDX-License-Identifier: GPL-3.0-or-later
// What a section of a fiche is dragged by, and the page it is dropped on. The keys "up" and "down" do the same.
#pragma once

#include "style/appearance.h"

#include <QFrame>
#include <QWidget>

namespace escale {

class SectionGrip final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it; `path`: of the section ("why.KEY").
    SectionGrip(const Appearance &appearance, QString path, QWidget *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_path;
    QPoint m_pressed;
    bool m_dragging = false; ///< or about to
};

/// Takes what a grip drags; a section of another fiche is nobody's here.
class SectionPage final : public QWidget {
    Q_OBJECT

public:
    explicit SectionPage(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `y`: where it was let go, in the page's own pixels.
    void dropped(const QString &path, int y);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showLine(int y);

    QFrame *m_line; ///< where it would be dropped
};

/// What is dragged: the path, as UTF-8.
inline const QString sectionMime = QStringLiteral("application/x-escale-section");

} // namespace escale
