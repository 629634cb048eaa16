// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/choicerow.h"

#include "style/button.h"
#include "style/paint.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace escale {
namespace {

constexpr int gap = 8, above = 4; // pixels beside the box, over and under the words

} // namespace

ChoiceRow::ChoiceRow(const Appearance &appearance, Kind kind, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_kind(kind)
{
    setCheckable(true);
    setAutoExclusive(kind == Kind::OneOf);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // higher when the words wrap
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &ChoiceRow::restyle);
    restyle();
}

void ChoiceRow::setWords(const QString &words, int count)
{
    const QString number = localeOf(m_appearance.language()).toString(count);
    if (words == m_words && number == m_number)
        return;
    const bool sameWords = words == m_words;
    const int room = numberRoom();
    m_words = words;
    m_count = count;
    m_number = number;
    //: For those who hear the filters: a choice, such as a theme, and how many fiches it has.
    const QString heard = QCoreApplication::translate("escale::FilterPane", "%1, %n fiche(s)", nullptr, count);
    setAccessibleName(heard.arg(words));
    if (!sameWords)
        m_lineHeight = m_widestPart = 0;
    if (!sameWords || numberRoom() != room)
        updateGeometry();
    update();
}

void ChoiceRow::setChosen(bool chosen)
{
    const QSignalBlocker quiet(this);
    setAutoExclusive(false);
    setChecked(chosen);
    setAutoExclusive(m_kind == Kind::OneOf);
}

void ChoiceRow::setDot(const QColor &colour)
{
    if (colour == m_dot)
        return;
    m_dot = colour;
    updateGeometry();
    update();
}

void ChoiceRow::restyle()
{
    QFont plain = m_appearance.font(TextRole::Button);
    plain.setWeight(QFont::Normal);
    setFont(plain);
    m_numberFont = m_appearance.font(TextRole::Small);
    m_lineHeight = m_widestPart = 0;
    updateGeometry();
    update();
}

int ChoiceRow::textStart() const
{
    const int box = m_appearance.metrics().smallIcon + 2 * gap;
    return m_dot.isValid() ? box + m_appearance.metrics().unit + 2 + gap : box;
}

/// For three digits at least: numbers change while somebody types, and the words beside them stay where they are.
int ChoiceRow::numberRoom() const
{
    constexpr qsizetype usual = 3;
    const QString zero = localeOf(m_appearance.language()).zeroDigit();
    return QFontMetrics(m_numberFont).horizontalAdvance(zero.repeated(std::max(usual, m_number.size()))) + gap;
}

QRect ChoiceRow::textArea(int width, int height) const
{
    return {textStart(), above, std::max(1, width - textStart() - numberRoom()), height - 2 * above};
}

/// Of a line as it is drawn: a word in another script than the font's own stands in a higher one.
int ChoiceRow::lineHeight() const
{
    if (m_lineHeight == 0)
        m_lineHeight = fontMetrics().boundingRect(QRect(0, 0, 1 << 20, 1 << 20), Qt::TextSingleLine, m_words).height();
    return m_lineHeight;
}

/// Of the words, which are also broken after a hyphen.
int ChoiceRow::widestPart() const
{
    if (m_widestPart == 0)
        m_widestPart = widestWord(QString(m_words).replace(u'-', QLatin1String("- ")), fontMetrics());
    return m_widestPart;
}

/// Between words; where somebody has made the pane too narrow for one, anywhere rather than cutting it.
int ChoiceRow::wrapping(int width) const
{
    return widestPart() <= textArea(width, 0).width() ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

int ChoiceRow::heightForWidth(int width) const
{
    constexpr int tall = 10000;
    const int words =
        fontMetrics().boundingRect(textArea(width, tall), wrapping(width) | Qt::AlignLeading, m_words).height();
    return std::max(words, m_appearance.metrics().smallIcon) + 2 * above;
}

QSize ChoiceRow::sizeHint() const
{
    const int width = textStart() + fontMetrics().horizontalAdvance(m_words) + 1 + numberRoom();
    return {width, heightForWidth(width)};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {textStart() + widestPart() + numberRoom(), heightForWidth(width())};
}

void ChoiceRow::paintMark(QPainter &painter, const QRect &box) const
{
    const Colours &colours = m_appearance.colours();
    const bool round = m_kind == Kind::OneOf;
    drawBox(painter, box,
            {isChecked() ? colours.primary : colours.surface, isChecked() ? colours.primary : colours.frame,
             m_appearance.metrics().border, round ? box.width() / 2.0 : 4});
    if (!isChecked())
        return;
    const int quarter = box.width() / 4;
    if (round)
        drawBox(painter, box.adjusted(quarter, quarter, -quarter, -quarter),
                {colours.onPrimary, Qt::transparent, 0, box.width() / 4.0});
    else
        drawIcon(painter, box.adjusted(1, 1, -1, -1), Icon::Check, colours.onPrimary, layoutDirection());
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_appearance.colours();
    const int side = m_appearance.metrics().smallIcon;
    const int line = std::max(side, lineHeight());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    paintMark(painter, placed(QRect(gap / 4, above + (line - side) / 2, side, side)));
    if (m_dot.isValid()) {
        const int dot = m_appearance.metrics().unit + 2;
        drawBox(painter, placed(QRect(side + 2 * gap, above + (line - dot) / 2, dot, dot)),
                {m_dot, Qt::transparent, 0, dot / 2.0});
    }
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(font());
    painter.setPen(m_count == 0 ? colours.muted : colours.ink);
    const QRect words = textArea(width(), height());
    painter.drawText(placed(words), wrapping(width()) | Qt::AlignLeading | Qt::AlignTop, m_words);
    painter.setFont(m_numberFont);
    painter.setPen(colours.muted);
    const QRect number(words.right() + 1, above, width() - words.right() - 1, line);
    painter.drawText(placed(number), Qt::TextSingleLine | Qt::AlignTrailing | Qt::AlignVCenter, m_number);
    if (hasFocus())
        drawRing(painter, rect(), colours.focus, m_appearance.metrics().focusRing, 6);
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    if (!clickedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace escale
