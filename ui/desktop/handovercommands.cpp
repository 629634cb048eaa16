// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handovercommands.h"

#include "desktop/outboxdialog.h"
#include "desktop/selectionsdialog.h"

#include <QEvent>

namespace escale {

HandOverCommands::HandOverCommands(DesktopServices &services, Commands &commands, SyncBar &bar, QWidget &window)
    : QObject(&window), m_services(services), m_commands(commands), m_bar(bar), m_window(window)
{
    using ::operator|; // Qt's for keys, which operators of our own flags would hide
    for (QAction **action : {&bring, &merci, &suggest, &outbox, &selections}) {
        *action = new QAction(&window);
        window.addAction(*action);
    }
    bring->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    selections->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_D);
    commands.addToFiche({bring, selections, nullptr, merci, suggest, outbox});
    using Scope = HandOverDialog::Scope;
    connect(commands.print, &QAction::triggered, this, [this] {
        const bool none = m_services.model.ficheId().isEmpty();
        const bool several = m_marked && m_marked().size() > 1;
        openHandOver(several                                       ? Scope::Marked
                     : m_services.model.isSelectionShown() || none ? Scope::Selection
                                                                   : Scope::Fiche);
    });
    connect(commands.printPersons, &QAction::triggered, this,
            [this] { openHandOver(Scope::Fiche, HandOverLanguages::Persons); });
    connect(bring, &QAction::triggered, this, [this] { openHandOver(Scope::Bring); });
    connect(merci, &QAction::triggered, this, &HandOverCommands::giveThanks);
    connect(suggest, &QAction::triggered, this, &HandOverCommands::openSuggestion);
    connect(selections, &QAction::triggered, this, &HandOverCommands::openSelections);
    connect(outbox, &QAction::triggered, this, &HandOverCommands::openOutbox);
    connect(&services.model, &DesktopModel::changed, this, [this](DesktopModel::Aspects aspects) {
        follow();
        if (aspects & (DesktopModel::Aspect::Fiche | DesktopModel::Aspect::Text))
            countReading();
    });
    connect(&services.model, &DesktopModel::personLeft, this, [this] { m_suggestions.clear(); });
    if (services.outbox != nullptr)
        connect(services.outbox, &OutboxRunner::changed, this, &HandOverCommands::retranslate);
    window.installEventFilter(this);
    retranslate();
    follow();
}

Language HandOverCommands::personsLanguage() const
{
    return m_services.model.secondLanguage().value_or(m_services.model.contentLanguage());
}

HandOverDialog *HandOverCommands::openHandOver(HandOverDialog::Scope scope, std::optional<HandOverLanguages> languages)
{
    const DesktopModel &model = m_services.model;
    HandOverDialog::Request request{
        model.ficheId(), model.selection(), personsLanguage(), scope, m_marked ? m_marked() : QStringList(), languages};
    // Somebody who reads French sits beside a caseworker who does not: these two languages are the table's.
    if (request.persons == Language::Fr && model.contentLanguage() != Language::Fr) {
        request.persons = model.contentLanguage();
        request.readsFrench = true;
    }
    if (request.fiche.isEmpty() && request.selection.isEmpty())
        return nullptr;
    if (scope == HandOverDialog::Scope::Selection && request.selection.isEmpty())
        request.scope = HandOverDialog::Scope::Fiche;
    auto *dialog = new HandOverDialog(m_services, request, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// Once each time a fiche is opened, when there is a text to read.
void HandOverCommands::countReading()
{
    const DesktopModel &model = m_services.model;
    if (model.ficheId() != m_counted)
        m_counted.clear();
    const QList<ReadFiche> &texts = model.openFiche().texts();
    if (m_services.outbox == nullptr || !m_counted.isEmpty() || texts.isEmpty() ||
        texts.first().fiche.id != model.ficheId())
        return;
    m_counted = model.ficheId();
    m_services.outbox->addView(m_counted);
}

void HandOverCommands::giveThanks()
{
    const auto added = m_services.outbox->addMerci(m_services.model.ficheId());
    if (!added)
        return m_bar.showSentence(added.error().sentence, true);
    m_bar.showSentence(added->state == GiftState::Sent
                           ? tr("This fiche has been thanked already.")
                           : tr("Thank you noted. It is sent when the source can be reached."),
                       false);
}

void HandOverCommands::openSuggestion()
{
    const QList<ReadFiche> &texts = m_services.model.openFiche().texts();
    if (texts.isEmpty())
        return;
    auto *dialog = new SuggestionDialog(*m_services.outbox, texts.first(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString fiche = texts.first().fiche.id;
    dialog->goOn(m_suggestions.value(fiche));
    connect(dialog, &QDialog::rejected, this,
            [this, dialog, fiche] { m_suggestions.insert(fiche, dialog->beginning()); });
    connect(dialog, &QDialog::accepted, this, [this, fiche] {
        m_suggestions.remove(fiche);
        m_bar.showSentence(tr("Your suggestion is noted. It is sent when the source can be reached."), false);
    });
    dialog->open();
}

void HandOverCommands::openOutbox()
{
    auto *dialog =
        new OutboxDialog(*m_services.outbox, m_services.library, m_services.model.interfaceLanguage(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HandOverCommands::openSelections()
{
    auto *dialog = new SelectionsDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SelectionsDialog::handOverWanted, this,
            [this] { openHandOver(HandOverDialog::Scope::Selection); });
    dialog->open();
}

void HandOverCommands::follow()
{
    const bool fiche = !m_services.model.openFiche().texts().isEmpty();
    const bool box = m_services.outbox != nullptr;
    bring->setEnabled(fiche);
    merci->setEnabled(fiche && box);
    suggest->setEnabled(fiche && box);
    outbox->setEnabled(box);
}

void HandOverCommands::retranslate()
{
    //: Opens the sheet with the papers to take along to an appointment.
    bring->setText(tr("What to &bring…"));
    merci->setText(tr("Say &thank you"));
    suggest->setText(tr("Suggest a chan&ge…"));
    //: Opens the list of the caseworker's selections.
    selections->setText(tr("My selections…"));
    const int waiting = m_services.outbox != nullptr ? m_services.outbox->waiting() : 0;
    //: Opens the list of thanks and suggestions on their way.
    outbox->setText(waiting > 0 ? tr("To be sent (%1)…").arg(waiting) : tr("To be sent…"));
}

bool HandOverCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace escale
