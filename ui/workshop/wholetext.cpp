// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/wholetext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>

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

void WholeText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace escale
