// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of France with one pin that is put by a press, or moved with the arrow keys (with Shift in small steps;
// Page Up and Page Down go from the mainland to the overseas départements). No map service, no network.
#pragma once

#include "style/appearance.h"

#include <QWidget>
#include <optional>

namespace escale {

class PlaceMap final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit PlaceMap(const Appearance &appearance, QWidget *parent = nullptr);

    /// Degrees: x = longitude, y = latitude.
    void setPoint(std::optional<QPointF> degrees);
    [[nodiscard]] std::optional<QPointF> point() const { return m_point; }
    /// Where the keys begin when there is no point yet: the map of this overseas département, else the mainland.
    void setBegin(const QString &departmentCode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    static constexpr double step = 0.1, smallStep = 0.01; ///< degrees

Q_SIGNALS:
    void pointChosen(const QPointF &degrees);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(QPointF degrees);
    void moveBy(QPointF degrees);
    [[nodiscard]] int mostWidth() const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QPointF otherMap(int by) const;

    const Appearance &m_appearance;
    std::optional<QPointF> m_point;
    qsizetype m_begin = 0; ///< which of the maps
};

} // namespace escale
