// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/publishquestion.h"

#include "workshop/unitnames.h"

#include <QLabel>
#include <QPushButton>

namespace escale {

PublishQuestion::PublishQuestion(Workshop &workshop, QWidget &page, std::function<qsizetype()> hardPlaces)
    : m_workshop(workshop), m_page(page), m_hardPlaces(std::move(hardPlaces))
{
    connect(&workshop, &Workshop::opened, this, &PublishQuestion::drop);
    connect(&workshop, &Workshop::stateChanged, this, [this] {
        if (!m_workshop.isOpen())
            drop();
    });
    connect(&workshop, &Workshop::accountChanged, this, [this] {
        if (m_workshop.account() != Workshop::Account::SignedIn)
            drop();
    });
}

void PublishQuestion::drop()
{
    ++m_question;
    m_asking = false;
    if (m_box)
        m_box->close();
    m_box.clear();
}

void PublishQuestion::ask()
{
    if (m_box) {
        m_box->raise();
        return m_box->activateWindow();
    }
    if (m_asking || !m_workshop.isOpen())
        return;
    const FicheDraft text = m_workshop.text();
    if (const auto missing = missingForPublication(text, &m_workshop.copy().base); !missing.isEmpty())
        return sayMissing(missing, text);
    m_asking = true;
    const quint64 question = ++m_question;
    const qint64 fiche = m_workshop.copy().fiche;
    m_workshop.askCost(this, [this, question, fiche, text](const std::optional<PublicationCost> &cost) {
        if (question != m_question)
            return;
        m_asking = false;
        if (!m_workshop.isOpen() || m_workshop.copy().fiche != fiche)
            return;
        if (m_workshop.text() != text) // somebody typed on: what was asked is not the price of this
            return ask();
        sayCost(cost, fiche, text);
    });
}

QMessageBox *PublishQuestion::makeBox()
{
    m_box = new QMessageBox(&m_page);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setWindowTitle(tr("Publish"));
    return m_box;
}

/// Its words are heard with the question; Tab goes from key to key.
void PublishQuestion::showBox()
{
    for (QLabel *words : m_box->findChildren<QLabel *>())
        words->setTextInteractionFlags(Qt::NoTextInteraction);
    m_box->open();
}

void PublishQuestion::sayMissing(const QList<MissingPart> &missing, const FicheDraft &text)
{
    QStringList names;
    for (const MissingPart &part : missing)
        names.append(unitName(part.path, text));
    names.removeDuplicates();
    QMessageBox *box = makeBox();
    box->setText(tr("Readers cannot have this fiche yet. This is missing:"));
    box->setInformativeText(names.join(QStringLiteral(", ")));
    connect(box, &QMessageBox::finished, this, [this, question = m_question, path = missing.first().path] {
        if (question == m_question)
            Q_EMIT this->missing(path);
    });
    showBox();
}

void PublishQuestion::sayCost(const std::optional<PublicationCost> &cost, qint64 fiche, const FicheDraft &text)
{
    QStringList sentences;
    if (!cost)
        sentences.append(tr("What readers have now could not be looked up."));
    else if (cost->segments() > 0)
        sentences.append(
            tr("Texts that changed: %1.").arg(cost->changed.size()) + u' ' +
            tr("Translated passages to be looked at again: %1.").arg(cost->segments()) + u' ' +
            tr("Languages that leave the public until somebody has looked at them: %1.").arg(cost->languages));
    else
        sentences.append(tr("No translation is touched."));
    if (const qsizetype must = m_hardPlaces(); must > 0)
        sentences.append(tr("Places that are hard to understand: %1. See the list beside the text.").arg(must));
    QMessageBox *box = makeBox();
    box->setText(tr("Publish this fiche?"));
    box->setInformativeText(sentences.join(u'\n'));
    auto *yes = box->addButton(tr("Publish"), QMessageBox::AcceptRole);
    auto *look = box->addButton(tr("See it first"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Cancel);
    connect(look, &QPushButton::clicked, this, &PublishQuestion::previewWanted);
    connect(yes, &QPushButton::clicked, &m_workshop, [this, fiche, text] { m_workshop.publish(fiche, text); });
    showBox();
}

} // namespace escale
