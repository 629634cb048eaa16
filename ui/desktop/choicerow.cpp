// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/choicerow.h"

#include "style/button.h"
#include "style/paint.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionButton>

namespace escale {
namespace {

constexpr int boxGap = 8, above = 4; // pixels beside the box, over and under the words
constexpr qsizetype usualDigits = 3;

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
    const QString number = numberLocale(m_appearance.language()).toString(count);
    if (words == m_words.text() && number == m_number)
        return;
    const bool sameSize = words == m_words.text() && number.size() <= std::max(m_number.size(), usualDigits);
    if (words != m_words.text())
        m_words = MeasuredText(words, font());
    m_count = count;
    m_number = number;
    //: For those who hear the filters: a choice, such as a theme, and how many fiches it has.
    const QString heard = QCoreApplication::translate("escale::FilterPane", "%1, %Ln fiche(s)", nullptr, count);
    setAccessibleName(heard.arg(words));
    if (!sameSize)
        forgetRoom();
    update();
}

void ChoiceRow::forgetRoom()
{
    m_numberRoom = 0;
    updateGeometry();
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
    forgetRoom();
    update();
}

void ChoiceRow::restyle()
{
    QFont plain = m_appearance.font(TextRole::Button);
    plain.setWeight(QFont::Normal);
    setFont(plain);
    m_numberFont = m_appearance.font(TextRole::Small);
    m_words = MeasuredText(words(), font());
    forgetRoom();
    update();
}

/// Room for the focus ring, which lies over nothing.
int ChoiceRow::edge() const
{
    return m_appearance.metrics().focusRing + boxGap / 4;
}

int ChoiceRow::textStart() const
{
    const int box = edge() + m_appearance.metrics().smallIcon + boxGap + boxGap / 2;
    return m_dot.isValid() ? box + m_appearance.metrics().unit + 2 + boxGap : box;
}

/// For three digits at least: numbers change while somebody types, and the words beside them stay where they are.
int ChoiceRow::numberRoom() const
{
    if (m_numberRoom == 0) {
        const QString zero = numberLocale(m_appearance.language()).zeroDigit();
        m_numberRoom =
            QFontMetrics(m_numberFont).horizontalAdvance(zero.repeated(std::max(usualDigits, m_number.size()))) +
            boxGap;
    }
    return m_numberRoom;
}

QRect ChoiceRow::textArea(int width, int height) const
{
    return {textStart(), above, std::max(1, width - textStart() - numberRoom()), height - 2 * above};
}

int ChoiceRow::heightForWidth(int width) const
{
    const int words = m_words.height(textArea(width, 0).width());
    return std::max(words, m_appearance.metrics().smallIcon) + 2 * above;
}

QSize ChoiceRow::sizeHint() const
{
    const int width = textStart() + m_words.oneLine().width() + numberRoom();
    return {width, heightForWidth(width)};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {textStart() + m_words.widestPart() + numberRoom(), heightForWidth(width())};
}

void ChoiceRow::paintMark(QPainter &painter, const QRect &box) const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.rect = box;
    option.state.setFlag(QStyle::State_On, isChecked());
    option.state.setFlag(QStyle::State_Sunken, isDown());
    const bool round = m_kind == Kind::OneOf;
    style()->drawPrimitive(round ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option, &painter,
                           this);
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_appearance.colours();
    const int side = m_appearance.metrics().smallIcon;
    const int line = std::max(side, m_words.oneLine().height());
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    paintMark(painter, placed(QRect(edge(), above + (line - side) / 2, side, side)));
    if (m_dot.isValid()) {
        const int dot = m_appearance.metrics().unit + 2;
        drawBox(painter, placed(QRect(edge() + side + boxGap + boxGap / 2, above + (line - dot) / 2, dot, dot)),
                {m_dot, Qt::transparent, 0, dot / 2.0});
    }
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(font());
    painter.setPen(m_count == 0 ? colours.muted : colours.ink);
    const QRect words = textArea(width(), height());
    painter.drawText(placed(words), m_words.wrapping(words.width()) | Qt::AlignLeading | Qt::AlignTop, m_words.text());
    painter.setFont(m_numberFont);
    painter.setPen(colours.muted);
    const QRect number(words.right() + 1, above, width() - words.right() - 1 - edge(), line);
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
