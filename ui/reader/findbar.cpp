// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/findbar.h"

#include "l10n/isolate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace escale {
namespace {

/// In letters' sizes: less, and the sentence beside the field would take many lines.
constexpr int narrowest = 40;

} // namespace

FindBar::FindBar(const Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_field(new HintField(this)),
      m_places(new Label(appearance, TextRole::Body, this)),
      m_previous(new Button(appearance, Button::Kind::Plain, this)),
      m_next(new Button(appearance, Button::Kind::Plain, this)),
      m_close(new Button(appearance, Button::Kind::Quiet, this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_field, 1);
    row->addWidget(m_places, 1);
    for (Button *button : {m_previous, m_next, m_close})
        row->addWidget(button);
    m_previous->setSymbol(Icon::Up);
    m_next->setSymbol(Icon::Down);
    m_close->setSymbol(Icon::Close);
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_close->setObjectName(QStringLiteral("findClose"));
    m_places->setObjectName(QStringLiteral("findPlaces"));
    m_field->setObjectName(QStringLiteral("findWords"));
    m_field->setVisible(appearance.profile() == Profile::Desktop);
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::wordsTyped);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_previous, &Button::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &Button::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_close, &Button::clicked, this, &FindBar::closeWanted);
    connect(&appearance, &Appearance::changed, this, &FindBar::restyle);
    retranslate();
    restyle();
}

void FindBar::setPlaces(int at, int count)
{
    m_at = at;
    m_count = count;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    retranslate();
}

void FindBar::edit()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::setWords(const QString &words)
{
    m_field->setText(words);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT stepWanted(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colours().surface);
    painter.fillRect(QRect(0, height() - m_appearance.metrics().border, width(), m_appearance.metrics().border),
                     m_appearance.colours().line);
}

void FindBar::retranslate()
{
    //: in a field above the text of a fiche: words to look for in it
    m_field->setHint(tr("Find in this page"));
    m_field->setAccessibleName(tr("Find in this page"));
    //: a button: to the next place where the words that were looked for stand
    m_next->setAccessibleName(tr("Next place"));
    m_previous->setAccessibleName(tr("Previous place"));
    //: a button: the words that were found are lit no more
    m_close->setAccessibleName(tr("Clear the marks"));
    // Large words in a narrow pane: the numbers alone, and the sentence for who does not see them.
    const int line = m_appearance.font(TextRole::Body).pixelSize();
    const bool narrow = width() < line * narrowest;
    const QString numbers = m_at < 0 ? QString::number(m_count) : QStringLiteral("%1 / %2").arg(m_at + 1).arg(m_count);
    m_places->setText(narrow ? isolatedLeftToRight(numbers) : placesText());
    m_places->setAccessibleName(placesText());
}

QString FindBar::placesText() const
{
    if (m_count == 0)
        //: the words that were looked for are nowhere on this page
        return tr("Not on this page");
    if (m_at < 0)
        //: in how many places of the page the words that were looked for stand
        return tr("Places with these words: %1").arg(m_count);
    //: %1 of %2 places of the page where the words that were looked for stand
    return tr("Place %1 of %2").arg(m_at + 1).arg(m_count);
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    retranslate();
}

void FindBar::restyle()
{
    const Metrics &metrics = m_appearance.metrics();
    layout()->setContentsMargins(metrics.pagePadding, metrics.unit, metrics.pagePadding, metrics.unit);
    layout()->setSpacing(metrics.gap);
    retranslate();
    update();
}

} // namespace escale
