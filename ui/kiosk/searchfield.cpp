// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/searchfield.h"

#include <QEvent>
#include <QPainter>

namespace escale {

namespace {

/// Longer than any question; a huge paste must not slow the kiosk down.
constexpr int longestQuery = 200;

} // namespace

SearchField::SearchField(const Appearance &appearance, QWidget *parent)
    : HintField(parent), m_appearance(appearance), m_clear(new Button(appearance, Button::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("searchField"));
    setMaxLength(longestQuery);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    m_clear->setSymbol(Icon::Close);
    m_clear->setTarget(Button::Target::Secondary);
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &Button::clicked, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(&appearance, &Appearance::changed, this, &SearchField::restyle);
    m_clear->setAccessibleName(tr("Clear the search"));
    restyle();
}

QSize SearchField::sizeHint() const
{
    const Metrics &m = m_appearance.metrics();
    return {m.primaryTarget * 6, std::max(m.primaryTarget, QFontMetrics(font()).height() + 2 * m.unit)};
}

QSize SearchField::minimumSizeHint() const
{
    // A few words of large letters; the words of the keys beside it give way (topbar.h).
    return {m_appearance.metrics().primaryTarget * 5, sizeHint().height()};
}

void SearchField::restyle()
{
    setFont(m_appearance.font(TextRole::Lead));
    updateGeometry();
    arrange();
}

void SearchField::arrange()
{
    const Metrics &m = m_appearance.metrics();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int glass = m.icon + m.unit;
    const int side = m.secondaryTarget;
    setTextMargins(mirrored ? side : glass, 0, mirrored ? glass : side, 0);
    const QRect place(width() - side - m.unit, (height() - side) / 2, side, side);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void SearchField::paintEvent(QPaintEvent *event)
{
    HintField::paintEvent(event);
    const Metrics &m = m_appearance.metrics();
    QPainter painter(this);
    const QRect glass(m.unit * 3, (height() - m.icon) / 2, m.icon, m.icon);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), glass), Icon::Search, m_appearance.colours().muted,
             layoutDirection());
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    HintField::resizeEvent(event);
    arrange();
}

void SearchField::changeEvent(QEvent *event)
{
    HintField::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        m_clear->setAccessibleName(tr("Clear the search"));
}

} // namespace escale
