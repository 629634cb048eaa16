// SPDX-License-Identifier: GPL-3.0-or-later
#include "translator/machinecard.h"

#include "translator/findingwords.h"

namespace escale {

MachineCard::MachineCard(const Appearance &appearance, MachineTranslation &machine, QWidget *parent)
    : ModelCard(appearance, machine, parent), m_machine(machine)
{
    refill();
}

QString MachineCard::title() const
{
    return tr("Machine translation");
}

QString MachineCard::sentWords() const
{
    return tr("Only this segment. Never sent: the rest of the fiche, what you have typed, who you are, where its links "
              "lead.");
}

QString MachineCard::waitingWords() const
{
    return tr("The model is translating. You can go on meanwhile.");
}

void MachineCard::fillReady()
{
    say(tr("Written by a machine, not by a person. Read all of it: it stays to be checked until you confirm it."));
    auto *target = label(m_machine.target(), TextRole::Body);
    target->setContentLanguage(m_machine.language());
    target->setObjectName(QStringLiteral("proposal"));
    showFindings();
    connect(
        addButton("take", Button::Kind::Primary, tr("Put it in, to be checked")), &Button::clicked, this,
        [this] {
            m_machine.take();
            Q_EMIT left();
        },
        Qt::QueuedConnection);
    addEnd(false);
}

void MachineCard::fillRefused()
{
    say(tr("This proposal is refused: it does not say what the French says."), Label::Ink::Note);
    showFindings();
    addEnd(true);
}

void MachineCard::showFindings()
{
    for (const TranslationFinding &finding : asked(m_machine.findings()))
        label(findingWords(finding), TextRole::Small,
              refusesProposal(finding.check) ? Label::Ink::Danger : Label::Ink::Note);
}

} // namespace escale
