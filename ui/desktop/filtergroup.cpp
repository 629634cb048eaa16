// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/filtergroup.h"

#include "style/button.h"
#include "style/paint.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace escale {
namespace {

/// A button that opens something, and whether it has.
class AccessibleTitle final : public QAccessibleWidget {
public:
    explicit AccessibleTitle(GroupTitle *title) : QAccessibleWidget(title, QAccessible::Button) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = title().isOpen();
        state.collapsed = !title().isOpen();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            title().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] GroupTitle &title() const { return *static_cast<GroupTitle *>(widget()); }
};

QAccessibleInterface *accessibleGroupTitle(const QString &, QObject *object)
{
    auto *title = qobject_cast<GroupTitle *>(object);
    return title != nullptr ? new AccessibleTitle(title) : nullptr;
}

} // namespace

GroupTitle::GroupTitle(const Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    static const bool known = (QAccessible::installFactory(accessibleGroupTitle), true);
    Q_UNUSED(known)
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // higher when the words wrap
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &GroupTitle::restyle);
    restyle();
}

void GroupTitle::setWords(const QString &words, int active)
{
    if (words == m_words.text() && active == m_active)
        return;
    //: For those who hear the filters: the title of a group ("Status"), and how many of its choices have been made.
    setAccessibleName(active == 0 ? words : tr("%1, %Ln chosen", nullptr, active).arg(words));
    m_words = MeasuredText(words, font());
    m_active = active;
    updateGeometry();
    update();
}

void GroupTitle::setOpen(bool open)
{
    m_open = open;
    QAccessible::State changed;
    changed.expanded = changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
    update();
}

void GroupTitle::restyle()
{
    QFont font = m_appearance.font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    setFont(font);
    m_words = MeasuredText(m_words.text(), font);
    updateGeometry();
    update();
}

/// Room for the focus ring, which lies over nothing.
int GroupTitle::edge() const
{
    return m_appearance.metrics().focusRing + m_appearance.metrics().unit / 4;
}

/// Beside the words: the arrow, and the dot that says that something is chosen.
QRect GroupTitle::textArea(int width, int height) const
{
    const Metrics &metrics = m_appearance.metrics();
    return {edge(), 0, std::max(1, width - metrics.smallIcon - 3 * metrics.unit), height};
}

int GroupTitle::heightForWidth(int width) const
{
    const int words = m_words.height(textArea(width, 0).width());
    return std::max(words + m_appearance.metrics().unit, m_appearance.metrics().secondaryTarget);
}

QSize GroupTitle::sizeHint() const
{
    const int beside = m_appearance.metrics().smallIcon + 3 * m_appearance.metrics().unit;
    return {m_words.widestPart() + beside, heightForWidth(width())};
}

void GroupTitle::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_appearance.colours();
    const Metrics &metrics = m_appearance.metrics();
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(font());
    painter.setPen(isDown() ? colours.ink : colours.muted);
    const QRect words = textArea(width(), height());
    painter.drawText(placed(words), m_words.wrapping(words.width()) | Qt::AlignLeading | Qt::AlignVCenter,
                     m_words.text());
    if (m_active > 0 && !m_open) {
        const QRect dot(words.right() + metrics.unit / 2, (height() - metrics.unit) / 2, metrics.unit, metrics.unit);
        drawBox(painter, placed(dot), {colours.primary, Qt::transparent, 0, metrics.unit / 2.0});
    }
    const int side = metrics.smallIcon;
    drawIcon(painter, placed(QRect(width() - side - edge(), (height() - side) / 2, side, side)),
             m_open ? Icon::Up : Icon::Down, colours.muted, layoutDirection());
    if (hasFocus())
        drawRing(painter, rect(), colours.focus, metrics.focusRing, 6);
}

void GroupTitle::keyPressEvent(QKeyEvent *event)
{
    if (!clickedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

FilterGroup::FilterGroup(const Appearance &appearance, bool open, QWidget *parent)
    : QWidget(parent), m_title(new GroupTitle(appearance, this)), m_inside(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_inside);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, appearance.metrics().unit);
    inside->setSpacing(4);
    connect(m_title, &GroupTitle::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(open);
}

void FilterGroup::setTitle(const QString &words, int active)
{
    m_title->setWords(words, active);
    if (active > 0 && m_active == 0)
        setOpen(true);
    m_active = active;
}

void FilterGroup::setOpen(bool open)
{
    if (open)
        Q_EMIT opening();
    m_title->setOpen(open);
    m_inside->setVisible(open);
}

} // namespace escale
