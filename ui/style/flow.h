// SPDX-License-Identifier: GPL-3.0-or-later
// Two layouts Qt lacks: a row that wraps (chips), and equal columns as many as fit (tiles, answers, fact cards). Both
// follow the direction of the widget they lay out.
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace escale {

class WrapLayout : public QLayout {
public:
    explicit WrapLayout(int gap, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void setGap(int gap);
    /// Rows in the middle instead of at the beginning.
    void setCentred(bool centred);
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

protected:
    /// Where each visible item goes in `area`, left to right; mirrored by the caller. Returns the height used.
    virtual int arrange(const QRect &area, std::vector<std::pair<QLayoutItem *, QRect>> *places) const;
    [[nodiscard]] std::vector<QLayoutItem *> visibleItems() const;
    [[nodiscard]] int gap() const { return m_gap; }

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
    bool m_centred = false;
};

/// Equal columns: as many as fit with at least `leastWidth` each, at most `mostColumns`, never more than there are
/// items, and rather a full last row (12 items in 7 columns become two rows of 6). Rows are as high as their highest
/// item, or share the height there is when that is more and stretching is on.
class ColumnsLayout final : public WrapLayout {
public:
    ColumnsLayout(int gap, int leastWidth, int mostColumns, QWidget *parent = nullptr);

    void setLeastWidth(int pixels);
    void setStretching(bool stretching);
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    int arrange(const QRect &area, std::vector<std::pair<QLayoutItem *, QRect>> *places) const override;

private:
    int m_leastWidth;
    int m_mostColumns;
    bool m_stretching = false;
};

} // namespace escale
