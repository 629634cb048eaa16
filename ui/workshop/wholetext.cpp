// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/wholetext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollArea>

namespace escale {

WholeText::WholeText(QWidget *parent) : QTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // the text is French, whatever the interface speaks
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(6);
    connect(this, &QTextEdit::cursorPositionChanged, this, &WholeText::followCursor);
}

/// It scrolls nothing itself: what it stands on does, a moment later, when a new line has its room.
void WholeText::followCursor()
{
    if (!hasFocus() || m_following)
        return;
    m_following = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_following = false;
            const QRect line = cursorRect().translated(viewport()->pos());
            for (QWidget *each = parentWidget(); each != nullptr; each = each->parentWidget()) {
                auto *area = qobject_cast<QScrollArea *>(each);
                if (area == nullptr || area->widget() == nullptr)
                    continue;
                const QPoint middle = mapTo(area->widget(), line.center());
                area->ensureVisible(middle.x(), middle.y(), 0, line.height());
            }
        },
        Qt::QueuedConnection);
}

void WholeText::fit()
{
    // Qt lays all of it out again at each call, the same width or not: not at each key.
    if (!qFuzzyCompare(document()->textWidth(), viewport()->width()))
        document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(document()->documentLayout()->documentSize().height()) + 2 * frameWidth() + 2;
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

QSize WholeText::sizeHint() const
{
    return {200, std::max(m_height, fontMetrics().height() + 16)};
}

void WholeText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void WholeText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    followCursor();
}

void WholeText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace escale
