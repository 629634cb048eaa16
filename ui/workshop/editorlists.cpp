// SPDX-License-Identifier: GPL-3.0-or-later
// EditorPage: the addresses and the partners of the fiche.
#include "authoring/draftpartners.h"
#include "authoring/draftplaces.h"
#include "authoring/rawjson.h"
#include "workshop/editorpage.h"
#include "workshop/partnercard.h"
#include "workshop/placecard.h"
#include "workshop/unitnames.h"

namespace escale {
namespace {

/// Whether readers of this département find the fiche already.
bool isSaidIn(const QByteArray &metadata, const Department &department)
{
    const QByteArray where = rawjson::member(rawjson::members(metadata).value_or(rawjson::Members()), u"location");
    if (rawjson::text(where)) // all of France, or online: nothing is to be added
        return true;
    const auto items = rawjson::elements(where);
    return std::any_of(items.begin(), items.end(), [&department](const QByteArray &item) {
        const Department *known = departmentFromFeed(rawjson::text(item).value_or(QString()));
        return known != nullptr && known->code == department.code;
    });
}

} // namespace

/// They outlive the page they stand on: what is half typed in them is not lost when a step is added.
void EditorPage::makeLists()
{
    const auto placeCard = [this]() -> EntryCard * {
        auto *card = new PlaceCard(m_appearance, [this](const Department &department) {
            return text().kind == Kind::Demarche || isSaidIn(text().metadata, department);
        });
        connect(card, &PlaceCard::departmentWanted, this, [this](const QString &code) {
            m_facts->addDepartment(code);
            m_places->refresh();
        });
        return card;
    };
    const auto partnerCard = [this]() -> EntryCard * {
        return new PartnerCard(m_appearance, [this](const QByteArray &png, QObject *context, auto answer) {
            m_workshop.sendPicture(png, context, std::move(answer));
        });
    };
    m_places = new EntriesForm(m_appearance, {placeCard, newPlace(), nullptr}, this);
    m_partners = new EntriesForm(m_appearance, {partnerCard, newPartner(), sendablePartners}, this);
    connect(m_places, &EntriesForm::edited, this, [this] {
        FicheDraft text = this->text();
        text.places = m_places->list();
        changeText(text, QStringLiteral("map"));
    });
    connect(m_partners, &EntriesForm::edited, this, [this] {
        FicheDraft text = this->text();
        text.sponsors = m_partners->list();
        changeText(text, QStringLiteral("sponsors"));
    });
    for (EntriesForm *form : {m_places, m_partners}) {
        connect(form, &EntriesForm::undoAsked, this, &EditorPage::undo);
        connect(form, &EntriesForm::redoAsked, this, &EditorPage::redo);
    }
}

void EditorPage::beginLists()
{
    for (EntriesForm *form : {m_places, m_partners}) {
        if (form != nullptr)
            form->begin();
    }
}

void EditorPage::showLists()
{
    m_places->setList(text().places);
    m_partners->setList(text().sponsors);
}

void EditorPage::nameLists()
{
    if (m_places == nullptr)
        return;
    m_places->setWords(unitName(QStringLiteral("map"), text()), tr("One more address"));
    m_partners->setWords(unitName(QStringLiteral("sponsors"), text()), tr("One more partner"));
}

} // namespace escale
