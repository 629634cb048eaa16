// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/missingbar.h"

#include "style/flow.h"
#include "workshop/unitnames.h"

#include <QEvent>

namespace escale {
namespace {

constexpr int itemGap = 8;

} // namespace

MissingBar::MissingBar(QWidget *parent) : QWidget(parent), m_title(new QLabel), m_more(new QLabel)
{
    auto *row = new WrapLayout(itemGap, this);
    row->addWidget(m_title);
    for (qsizetype i = 0; i < mostButtons; ++i) {
        auto *button = new QPushButton;
        m_buttons.append(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_missing.size())
                Q_EMIT chosen(m_missing[i].path);
        });
    }
    row->addWidget(m_more);
    showWords();
}

void MissingBar::setMissing(const QList<MissingPart> &missing, const FicheDraft &draft)
{
    m_missing = missing;
    m_draft = draft;
    showWords();
}

void MissingBar::showWords()
{
    m_title->setText(m_missing.isEmpty() ? tr("Nothing is missing for readers.") : tr("Before readers can have it:"));
    for (qsizetype i = 0; i < mostButtons; ++i) {
        const bool on = i < m_missing.size();
        const QString words = on ? unitName(m_missing[i].path, m_draft) : QString();
        if (m_buttons[i]->text() != words)
            m_buttons[i]->setText(words);
        m_buttons[i]->setVisible(on);
    }
    m_more->setText(tr("and %1 more").arg(m_missing.size() - mostButtons));
    m_more->setVisible(m_missing.size() > mostButtons);
}

void MissingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace escale
