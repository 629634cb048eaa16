// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sheetpreview.h"

#include "style/spokenpicture.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>
#include <algorithm>

namespace escale {
namespace {

constexpr double sheetWidth = 595.276, sheetHeight = 841.89; // A4 in points
constexpr int pageGap = 24;

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent), m_back(new QToolButton), m_next(new QToolButton), m_numbers(new QLabel)
{
    speakAsPicture(*this);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 320);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_numbers);
    row->addWidget(m_next);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addLayout(row);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    m_numbers->setTextFormat(Qt::PlainText);
    tell();
}

void SheetPreview::setSheets(int count, const QString &words)
{
    m_count = count;
    m_words = words;
    m_images.clear();
    m_first = std::clamp(m_first, 1, std::max(1, count));
    m_first -= (m_first - 1) % beside();
    tell();
    ask();
    update();
}

void SheetPreview::setImage(int sheet, const QImage &image)
{
    m_images.insert(sheet, image);
    update();
}

QList<int> SheetPreview::shown() const
{
    QList<int> list;
    for (int sheet = m_first; sheet < m_first + beside() && sheet <= m_count; ++sheet)
        list.append(sheet);
    return list;
}

void SheetPreview::turn(int by)
{
    const int wanted = m_first + by * beside();
    if (wanted < 1 || wanted > m_count)
        return;
    m_first = wanted;
    tell();
    ask();
    update();
}

QRect SheetPreview::room() const
{
    const int foot = std::max(m_back->sizeHint().height(), m_numbers->sizeHint().height()); // large letters are higher
    return rect().adjusted(pageGap, pageGap, -pageGap, -pageGap - foot);
}

/// Two when they are as high as one alone would be.
int SheetPreview::beside() const
{
    const QRect area = room();
    const double high = area.height() * sheetWidth / sheetHeight;
    return m_count > 1 && area.width() >= 2 * high + pageGap ? 2 : 1;
}

double SheetPreview::scale() const
{
    const QRect area = room();
    const int count = beside();
    return std::max(
        0.05, std::min(area.height() / sheetHeight, (area.width() - pageGap * (count - 1)) / (sheetWidth * count)));
}

void SheetPreview::ask()
{
    for (const int sheet : shown()) {
        if (!m_images.contains(sheet))
            Q_EMIT wanted(sheet, scale() * devicePixelRatioF());
    }
}

void SheetPreview::tell()
{
    const QList<int> now = shown();
    QString words;
    if (now.size() == 1)
        //: Under a preview of paper: %1 is a number of a page, %2 how many there are.
        words = tr("Page %1 of %2").arg(now.first()).arg(m_count);
    else if (now.size() > 1)
        //: Under a preview of paper: %1 and %2 are the numbers of two pages beside each other, %3 how many there are.
        words = tr("Pages %1–%2 of %3").arg(now.first()).arg(now.last()).arg(m_count);
    m_numbers->setText(words);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setArrowType(mirrored ? Qt::RightArrow : Qt::LeftArrow);
    m_next->setArrowType(mirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_back->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_back->setToolTip(m_back->accessibleName());
    m_next->setToolTip(m_next->accessibleName());
    m_back->setEnabled(m_first > 1);
    m_next->setEnabled(m_first + beside() <= m_count);
    m_back->setVisible(m_count > beside());
    m_next->setVisible(m_count > beside());
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(words.isEmpty() ? m_words : words);
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_first -= (m_first - 1) % beside();
    m_images.clear();
    tell();
    ask();
    Q_EMIT resized();
}

bool SheetPreview::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        tell();
    return QWidget::event(event);
}

void SheetPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        turn(1);
    else if (event->key() == Qt::Key_PageUp)
        turn(-1);
    else
        QWidget::keyPressEvent(event);
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), palette().color(QPalette::Window).darker(108));
    const QRect area = room();
    const QList<int> now = shown();
    if (now.isEmpty()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_words);
    }
    if (hasFocus()) { // the keys turn the pages
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
    if (now.isEmpty())
        return;
    const double used = scale();
    const QSize sheet(qRound(sheetWidth * used), qRound(sheetHeight * used));
    const int count = static_cast<int>(now.size());
    const int left = area.left() + (area.width() - count * sheet.width() - pageGap * (count - 1)) / 2;
    for (int i = 0; i < count; ++i) {
        // Paper is white in every set of colours, and the first page lies where reading begins.
        const int place = layoutDirection() == Qt::RightToLeft ? count - 1 - i : i;
        const QRect where(QPoint(left + place * (sheet.width() + pageGap), area.top()), sheet);
        painter.fillRect(where, Qt::white);
        if (const QImage image = m_images.value(now[i]); !image.isNull())
            painter.drawImage(where, image);
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(where.adjusted(0, 0, -1, -1));
    }
}

} // namespace escale
