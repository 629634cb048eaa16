// SPDX-License-Identifier: GPL-3.0-or-later
// The parts a page is painted from: no widget per paragraph, so that a page opens within one frame. A piece knows its
// place on the page once it is laid out; all coordinates are those of the page. UI thread only.
#pragma once

#include "reader/textfragment.h"
#include "style/pictogram.h"

#include <functional>
#include <vector>

class QWidget;

namespace escale {

struct PaintJob {
    QPainter &painter;
    const Appearance &appearance;
    QRect exposed;
    std::function<TextDecoration(const TextFragment &)> decorationOf;
    TextPosition lit; ///< the place being said, for pieces that light as a whole; `part` counts only when `isLit`
    bool isLit = false;
};

class LayoutBox {
public:
    LayoutBox() = default;
    virtual ~LayoutBox() = default;
    LayoutBox(const LayoutBox &) = delete;
    LayoutBox &operator=(const LayoutBox &) = delete;

    /// Returns the height this piece takes in this width.
    int layOut(const QPoint &topLeft, int width);
    [[nodiscard]] QRect rect() const { return m_rect; }
    /// After layOut(): fills this height where it takes less. Boxes without ground or edge have nothing to fill.
    virtual void grow(int height) { Q_UNUSED(height) }
    virtual void paint(PaintJob &job) const = 0;
    /// Its texts, in reading order.
    virtual void collect(std::vector<TextFragment *> &bits) { Q_UNUSED(bits) }

protected:
    virtual int arrange(const QRect &area) = 0; ///< `area` has no height yet; returns it

private:
    QRect m_rect;
};

using Pieces = std::vector<std::unique_ptr<LayoutBox>>;

/// A text on the bare page.
class ParagraphBox final : public LayoutBox {
public:
    explicit ParagraphBox(std::unique_ptr<TextFragment> bit) : m_bit(std::move(bit)) {}
    void paint(PaintJob &job) const override;
    void collect(std::vector<TextFragment *> &bits) override { bits.push_back(m_bit.get()); }

protected:
    int arrange(const QRect &area) override;

private:
    std::unique_ptr<TextFragment> m_bit;
};

/// Pieces under each other. Alone it is invisible; boxes add a ground and an edge.
class StackBox : public LayoutBox {
public:
    void add(std::unique_ptr<LayoutBox> piece, int gapBefore);
    [[nodiscard]] bool isEmpty() const { return m_children.empty(); }
    /// The last of its children fills it.
    void grow(int height) override;
    void paint(PaintJob &job) const override;
    void collect(std::vector<TextFragment *> &bits) override;

protected:
    int arrange(const QRect &area) override;
    int arrangeChildren(const QRect &area);

private:
    struct Child {
        std::unique_ptr<LayoutBox> piece;
        int gap;
    };
    std::vector<Child> m_children;
};

/// A box around a stack.
class FrameBox final : public StackBox {
public:
    struct Shape {
        QColor ground, edge; ///< edge of all four sides; may be transparent
        QColor band;         ///< a thicker edge where lines begin; invalid for none
        int padding = 0, border = 0, radius = 0, bandWidth = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight; ///< the side of the band and of the disc
        int number = 0;                                  ///< above 0: a disc with a step's number beside the content
        QColor disc, onDisc;
        QFont discFont;
        int discSize = 0;
        QString numberText;
        QString picture; ///< a pictogram below the disc; empty for none
        PictogramColours pictureColours;
        int pictureSide = 0;
    };
    explicit FrameBox(Shape shape) : m_shape(std::move(shape)) {}
    void paint(PaintJob &job) const override;

protected:
    int arrange(const QRect &area) override;

private:
    [[nodiscard]] int besideWidth() const;
    [[nodiscard]] QRect discRect() const;
    [[nodiscard]] QRect pictureRect() const;
    Shape m_shape;
};

/// An icon and, beside it, a stack: a line of a place, a fact.
class IconBox final : public LayoutBox {
public:
    struct Shape {
        Icon icon = Icon::Info;
        QColor colour;
        int side = 0, gap = 0; ///< of the icon, and to its content
        Qt::LayoutDirection direction = Qt::LeftToRight;
        bool atHead = false; ///< the icon stands beside the first line, not in the middle of all
    };
    IconBox(Shape shape, std::unique_ptr<LayoutBox> content) : m_shape(std::move(shape)), m_content(std::move(content))
    {
    }
    void paint(PaintJob &job) const override;
    void collect(std::vector<TextFragment *> &bits) override { m_content->collect(bits); }

protected:
    int arrange(const QRect &area) override;

private:
    Shape m_shape;
    std::unique_ptr<LayoutBox> m_content;
    QRect m_iconRect;
};

/// A real control on the page (buttons of themes and needs). The widget is a child of the page and dies with the piece.
class WidgetBox final : public LayoutBox {
public:
    explicit WidgetBox(QWidget *widget) : m_widget(widget) {}
    ~WidgetBox() override;
    void paint(PaintJob &job) const override { Q_UNUSED(job) }

protected:
    int arrange(const QRect &area) override;

private:
    QWidget *m_widget;
};

} // namespace escale
