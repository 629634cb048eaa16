// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/overlaylist.h"

#include "l10n/isolate.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace escale {
namespace {

constexpr int around = 16, betweenHeadAndList = 8, betweenLines = 3; // px

} // namespace

OverlayList::OverlayList(const Appearance &appearance, QWidget *window)
    : QFrame(window), m_appearance(appearance), m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(betweenHeadAndList);
    column->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(betweenLines);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    window->installEventFilter(this);
    hide();
}

void OverlayList::setHead(QWidget &head)
{
    m_head = &head;
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
}

QListWidgetItem *OverlayList::addLine(const QString &words, const QString &beside, Language language)
{
    QString line = isolated(words, layoutDirection());
    if (!beside.isEmpty())
        line += QStringLiteral("    ") + isolated(beside, layoutDirection());
    auto *item = new QListWidgetItem(line, m_list);
    item->setFont(m_appearance.font(TextRole::Body, language));
    return item;
}

int OverlayList::wantedHeight() const
{
    int lines = 0;
    for (int row = 0; row < m_list->count(); ++row)
        lines += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    return 2 * around + m_head->sizeHint().height() + betweenHeadAndList + lines + 2 * m_list->spacing();
}

void OverlayList::openOver(QWidget &first)
{
    m_before = window()->focusWidget();
    show();
    raise();
    first.setFocus(Qt::ShortcutFocusReason);
}

bool OverlayList::closeOver()
{
    if (!isVisible())
        return false;
    hide();
    m_list->clear(); // titles of what somebody has read
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    return true;
}

void OverlayList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void OverlayList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_appearance.colours();
    painter.fillRect(rect(), colours.surface);
    painter.setPen(QPen(colours.frame, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace escale
