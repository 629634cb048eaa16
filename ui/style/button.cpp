// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/button.h"

#include "style/paint.h"
#include "style/wrappedwords.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace escale {

namespace {

/// Words of a button wrap beyond this many line heights of width.
constexpr int preferredLineHeights = 22;

bool isRound(Button::Kind kind)
{
    return kind == Button::Kind::Round || kind == Button::Kind::Disc;
}

} // namespace

bool clickedByEnter(QAbstractButton &button, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (!event.isAutoRepeat())
        button.click();
    return true;
}

Button::Button(const Appearance &appearance, Kind kind, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_kind(kind)
{
    // By Tab only: a ring round whatever a finger has just touched says nothing.
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover, false);
    setCheckable(kind == Kind::Chip || kind == Kind::Choice);
    connect(&appearance, &Appearance::changed, this, &Button::refresh);
    connect(this, &QAbstractButton::toggled, this, &Button::refresh);
    refresh();
}

void Button::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    refresh();
}

void Button::setSymbol(const Symbol &symbol)
{
    m_icon = symbol;
    refresh();
}

void Button::clearSymbol()
{
    m_icon.reset();
    refresh();
}

void Button::setTarget(Target target)
{
    m_target = target;
    refresh();
}

void Button::setEmphasis(double factor)
{
    m_emphasis = factor;
    refresh();
}

void Button::setTextRole(TextRole role)
{
    m_role = role;
    refresh();
}

void Button::setGreatestTextStep(int step)
{
    if (step == m_greatestTextStep)
        return;
    m_greatestTextStep = step;
    refresh();
}

void Button::setWordsShown(bool shown)
{
    if (shown == m_wordsShown)
        return;
    m_wordsShown = shown;
    refresh();
}

void Button::setContentLanguage(Language language)
{
    m_language = language;
    setLayoutDirection(direction(language));
    refresh();
}

void Button::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void Button::refresh()
{
    const int step = std::min(m_greatestTextStep, m_appearance.textStep());
    setFont(m_appearance.font(m_role, m_language.value_or(m_appearance.language()), step));
    // An icon alone stays square.
    QSizePolicy policy(drawnWords().isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(!drawnWords().isEmpty());
    if (policy != sizePolicy())
        setSizePolicy(policy);
    updateGeometry();
    update();
}

bool Button::event(QEvent *event)
{
    // A press must be seen at once, and the ring follows the focus.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (!clickedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

int Button::target() const
{
    const Metrics &m = m_appearance.metrics();
    const int least = m_target == Target::Primary ? m.primaryTarget : m.secondaryTarget;
    return static_cast<int>(std::lround(least * m_emphasis));
}

int Button::iconSide() const
{
    const Metrics &m = m_appearance.metrics();
    if (drawnWords().isEmpty()) {
        // A picture is read like a word: it grows as words do, as far as its round or square has room.
        constexpr double mostOfTarget = 0.62;
        const int step = std::min(m_greatestTextStep, m_appearance.textStep());
        const double larger = m.textPixels(m_role, step) / m.textPixels(m_role, defaultTextStep);
        return static_cast<int>(
            std::lround(std::min(m.icon * m_emphasis * std::max(1.0, larger), target() * mostOfTarget)));
    }
    return std::max(m.smallIcon, static_cast<int>(QFontMetrics(font()).height() * 0.95));
}

int Button::sidePadding() const
{
    const Metrics &m = m_appearance.metrics();
    if (drawnWords().isEmpty())
        return (target() - iconSide()) / 2;
    const int padding = m.profile == Profile::Kiosk ? m.unit * 3 : m.unit + m.unit / 2;
    return m_kind == Kind::Quiet ? padding / 2 : padding;
}

bool Button::showsCheck() const
{
    return m_kind == Kind::Choice && isChecked();
}

QSize Button::textSize(int width) const
{
    if (drawnWords().isEmpty())
        return {};
    return wrappedWords(width).size();
}

WrappedWords Button::wrappedWords(int width) const
{
    return {drawnWords(), font(), layoutDirection(), width};
}

QSize Button::sizeForText(const QSize &text) const
{
    const Metrics &m = m_appearance.metrics();
    int width = text.width() + 2 * sidePadding();
    // A choice keeps the room of its check mark, so that choosing moves nothing.
    if (m_icon || m_kind == Kind::Choice)
        width += iconSide() + (drawnWords().isEmpty() ? 0 : m.unit + m.unit / 2);
    const int height = std::max(target(), text.height() + m.unit * 2);
    return {std::max(width, target()), height};
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(font());
    // A little more than the measure: scripts that join letters are laid out a pixel or two wider than they add up to.
    const int single = metrics.size(Qt::TextSingleLine, drawnWords()).width() + metrics.height() / 6;
    return sizeForText(textSize(std::min(single, metrics.height() * preferredLineHeights)));
}

QSize Button::minimumSizeHint() const
{
    constexpr int oneLine = 1 << 20;
    return sizeForText({widestWord(drawnWords(), QFontMetrics(font())), textSize(oneLine).height()});
}

int Button::wordsRoom(int width) const
{
    const Metrics &m = m_appearance.metrics();
    const bool withSymbol = m_icon || m_kind == Kind::Choice;
    const int symbol = withSymbol ? iconSide() + m.unit + m.unit / 2 : 0;
    return std::max(1, width - 2 * sidePadding() - symbol);
}

int Button::heightForWidth(int width) const
{
    return sizeForText(textSize(wordsRoom(width))).height();
}

Button::Look Button::look() const
{
    const Colours &c = m_appearance.colours();
    const bool filled = m_kind == Kind::Primary || m_kind == Kind::Disc || (m_kind == Kind::Chip && isChecked());
    if (filled)
        return {c.primary, c.primary, c.onPrimary};
    Look look{c.surface, c.line, m_colour.isValid() ? m_colour : c.ink};
    switch (m_kind) {
    case Kind::Quiet:
        look.ground = look.edge = Qt::transparent;
        look.ink = m_colour.isValid() ? m_colour : c.primary;
        break;
    case Kind::Danger:
        look.ink = c.danger;
        break;
    case Kind::Choice:
    case Kind::Plain: // of a switch: on must not look like off
        if (isChecked())
            look = {c.primarySoft, c.primary, c.primary};
        break;
    case Kind::Round:
        look = {c.primarySoft, m_appearance.colourSet() == ColourSet::HighContrast ? c.frame : c.primarySoft,
                m_colour.isValid() ? m_colour : c.primary};
        break;
    default:
        break;
    }
    if (isDown())
        look.ground = c.pressed;
    if (!isEnabled())
        look.ink = c.off;
    return look;
}

void Button::paintGround(QPainter &painter, const Look &look) const
{
    const Metrics &m = m_appearance.metrics();
    const bool pill = m_kind == Kind::Chip || isRound(m_kind);
    const QRect area = isRound(m_kind) ? centredSquare(rect()) : rect();
    const double radius = pill ? area.height() / 2.0 : m.radius;
    drawBox(painter, area, {look.ground, look.edge, m.border, radius});
    if (hasFocus()) {
        const bool filled = m_kind == Kind::Primary || (m_kind == Kind::Chip && isChecked());
        const QColor ring = filled ? m_appearance.colours().onPrimary : m_appearance.colours().focus;
        drawRing(painter, area, ring, m.focusRing, radius);
    }
}

void Button::paintContent(QPainter &painter, const QColor &ink) const
{
    const std::optional<Symbol> symbol = showsCheck() ? std::optional<Symbol>(Icon::Check) : m_icon;
    const int side = symbol ? iconSide() : 0;
    if (drawnWords().isEmpty()) {
        if (symbol)
            drawIcon(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), *symbol, ink,
                     layoutDirection());
        return;
    }
    const Metrics &m = m_appearance.metrics();
    const int gap = symbol ? m.unit + m.unit / 2 : 0;
    const int room = m_kind == Kind::Choice || symbol ? wordsRoom(width()) : width() - 2 * sidePadding();
    const WrappedWords words = wrappedWords(room);
    const int used = side + gap + std::min(words.size().width(), room);
    const int start = m_kind == Kind::Choice ? sidePadding() : std::max((width() - used) / 2, 0);
    const auto placed = [this](int x, int y, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
    };
    if (symbol)
        drawIcon(painter, placed(start, (height() - side) / 2, side, side), *symbol, ink, layoutDirection());
    painter.setPen(ink);
    words.paint(painter, placed(start + side + gap, 0, m_kind == Kind::Choice ? room : used - side - gap, height()),
                m_kind == Kind::Choice ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look current = look();
    paintGround(painter, current);
    paintContent(painter, current.ink);
}

} // namespace escale
