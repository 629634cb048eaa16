// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/nearbar.h"

#include "l10n/catalogue.h"
#include "l10n/facts.h"

#include <QBoxLayout>
#include <QEvent>

namespace escale {
namespace {

constexpr int mostLines = 3;

/// Everything of it is French (law 6).
QString wordsOf(const FicheCard &card)
{
    QStringList parts{card.title};
    for (const QString &part : {card.brand, card.sponsor, placeText(card.metadata.location, Language::Fr)}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NearBar::NearBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_title(new Label(appearance, TextRole::Body)), m_putAway(new QPushButton)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_putAway);
    all->addLayout(top);
    for (int i = 0; i < mostLines; ++i) {
        Line line{new QWidget, new Label(appearance, TextRole::Small), new QPushButton};
        line.words->setContentLanguage(Language::Fr);
        line.words->setTextFormat(Qt::PlainText);
        auto *row = new QHBoxLayout(line.row);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(line.words, 1);
        row->addWidget(line.open);
        all->addWidget(line.row);
        m_lines.append(line);
        connect(line.open, &QPushButton::clicked, this, [this, i] {
            if (i < m_near.size())
                Q_EMIT openWanted(m_near[i].card.id);
        });
    }
    connect(m_putAway, &QPushButton::clicked, this, [this] {
        for (const SimilarFiche &each : std::as_const(m_near))
            m_putAwayIds.append(each.card.id);
        showNear();
    });
    showNear();
}

void NearBar::begin()
{
    m_putAwayIds.clear();
    setNear({});
}

void NearBar::setNear(const QList<SimilarFiche> &nearby)
{
    m_near = nearby;
    showNear();
}

void NearBar::showNear()
{
    const bool news = std::any_of(m_near.begin(), m_near.end(),
                                  [this](const SimilarFiche &each) { return !m_putAwayIds.contains(each.card.id); });
    setVisible(news);
    m_title->setText(tr("Readers have this already. Change it rather than write it twice:"));
    m_putAway->setText(tr("Mine is different"));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool on = i < m_near.size();
        m_lines[i].row->setVisible(on);
        m_lines[i].words->setText(on ? wordsOf(m_near[i].card) : QString());
        m_lines[i].open->setText(tr("Read it"));
        m_lines[i].open->setAccessibleName(on ? tr("Read it: %1").arg(m_near[i].card.title) : QString());
    }
}

void NearBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNear();
}

} // namespace escale
