// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/changedwords.h"

#include <QAbstractTextDocumentLayout>

namespace escale {

ChangedWords::ChangedWords(const Appearance &appearance, QWidget *parent) : QTextEdit(parent), m_appearance(appearance)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight); // the text is French, whatever the interface speaks
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(6);
    connect(&appearance, &Appearance::changed, this, &ChangedWords::refill);
}

void ChangedWords::setPieces(const QList<Rewording::Piece> &pieces)
{
    m_pieces = pieces;
    refill();
}

void ChangedWords::refill()
{
    setFont(m_appearance.font(TextRole::Body, Language::Fr));
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat line;
    line.setLayoutDirection(Qt::LeftToRight);
    cursor.setBlockFormat(line);
    const Colours &colours = m_appearance.colours();
    const auto put = [&cursor](QString words, const QTextCharFormat &format) {
        cursor.insertText(words.replace(u'\n', QChar(QChar::LineSeparator)), format);
    };
    for (const Rewording::Piece &piece : std::as_const(m_pieces)) {
        if (piece.change < 0) {
            put(piece.before, {});
            continue;
        }
        // Two shapes: colour alone says nothing.
        QTextCharFormat gone, come;
        gone.setFontStrikeOut(true);
        gone.setForeground(colours.danger);
        come.setFontUnderline(true);
        come.setFontWeight(QFont::Bold);
        come.setForeground(colours.ok);
        put(piece.before, gone);
        if (!piece.before.isEmpty() && !piece.after.isEmpty() && !piece.before.back().isSpace() &&
            !piece.after.front().isSpace())
            put(QStringLiteral(" "), {});
        put(piece.after, come);
    }
    fit();
}

void ChangedWords::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(document()->documentLayout()->documentSize().height()) + 2 * frameWidth() + 2;
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

QSize ChangedWords::sizeHint() const
{
    return {200, std::max(m_height, fontMetrics().height() + 16)};
}

void ChangedWords::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

} // namespace escale
