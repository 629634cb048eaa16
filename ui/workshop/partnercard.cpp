// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/partnercard.h"

#include "feed/links.h"
#include "style/flow.h"
#include "workshop/logofile.h"

#include <QFileDialog>

namespace escale {

PartnerCard::PartnerCard(const Appearance &appearance, SendLogo sendLogo, QWidget *parent)
    : EntryCard(appearance, parent), m_sendLogo(std::move(sendLogo)), m_name(new FormLine(appearance)),
      m_link(new FormLine(appearance)), m_logoWords(new Label(appearance, TextRole::Small)), m_choose(new QPushButton),
      m_noLogo(new QPushButton), m_worker(*this, QStringLiteral("logo"))
{
    auto *keys = new QWidget;
    auto *row = new WrapLayout(appearance.metrics().unit, keys);
    for (QPushButton *key : {m_choose, m_noLogo}) {
        key->setFocusPolicy(Qt::TabFocus);
        row->addWidget(key);
    }
    fields().addWidget(m_name);
    fields().addWidget(m_link);
    fields().addWidget(m_logoWords);
    fields().addWidget(keys);
    connect(m_name, &FormLine::edited, this,
            [this](const QString &text) { put([&](DraftPartner &partner) { partner.name = text; }); });
    connect(m_link, &FormLine::edited, this,
            [this](const QString &text) { put([&](DraftPartner &partner) { partner.link = text.trimmed(); }); });
    connect(m_choose, &QPushButton::clicked, this, &PartnerCard::askFile);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_trouble.clear();
        put([](DraftPartner &partner) { partner.logo.clear(); });
    });
}

PartnerCard::~PartnerCard()
{
    m_worker.end(); // what it would answer to is going
}

void PartnerCard::put(const std::function<void(DraftPartner &)> &change)
{
    DraftPartner partner = partnerOf(entry());
    change(partner);
    EntryCard::change(withPartner(entry(), partner));
}

void PartnerCard::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.webp *.gif)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PartnerCard::useLogo);
    dialog->open();
}

void PartnerCard::useLogo(const QString &path)
{
    if (m_sending)
        return;
    m_trouble.clear();
    m_sending = true;
    refresh();
    m_worker.ask<Result<QByteArray>>(
        this, [path] { return logoFrom(path); }, [this](const Result<QByteArray> &png) { send(png); });
}

void PartnerCard::send(const Result<QByteArray> &png)
{
    if (!png) {
        m_sending = false;
        m_trouble = png.error().sentence;
        return refresh();
    }
    m_sendLogo(*png, this, [this](Result<QByteArray> picture) {
        m_sending = false;
        if (!picture) {
            m_trouble = picture.error().sentence;
            return refresh();
        }
        put([&picture](DraftPartner &partner) { partner.logo = *picture; });
    });
}

bool PartnerCard::isWhole() const
{
    return isPartnerKnown(entry()) && !partnerOf(entry()).name.isEmpty();
}

QWidget *PartnerCard::fieldToMend() const
{
    return &(isPartnerKnown(entry()) ? static_cast<QWidget &>(m_name->edit()) : takeOutKey());
}

EntryCard::Reading PartnerCard::reading() const
{
    // Readers have the name alone; the site shows the logo, which leads to the address.
    const DraftPartner partner = partnerOf(entry());
    return {partner.name, partner.link.isEmpty() ? QStringList() : QStringList{partner.link}};
}

QString PartnerCard::nameOfNew() const
{
    return isPartnerKnown(entry()) ? tr("New partner") : tr("A partner that only the server knows");
}

void PartnerCard::showFields()
{
    const DraftPartner partner = partnerOf(entry());
    if (m_name->text().trimmed() != partner.name)
        m_name->setText(partner.name);
    if (m_link->text().trimmed() != partner.link)
        m_link->setText(partner.link);
}

void PartnerCard::showSentences()
{
    const bool known = isPartnerKnown(entry());
    const DraftPartner partner = partnerOf(entry());
    m_name->setName(tr("Name of the partner"));
    m_link->setName(tr("Address of its site"));
    m_name->setEnabled(known);
    m_link->setEnabled(known);
    m_choose->setEnabled(known && !m_sending);
    m_name->setTrouble(!known ? tr("The server keeps it as long as nobody changes this list. Take it out before you "
                                   "change the others.")
                       : partner.name.isEmpty() ? tr("Write its name: readers see it.")
                                                : QString());
    m_link->setTrouble(partner.link.isEmpty() || !safeWebLink(partner.link).isEmpty()
                           ? QString()
                           : tr("This is no address of a site: it looks like https://example.org."));
    m_choose->setText(partner.logo.isEmpty() ? tr("Choose a logo…") : tr("Another logo…"));
    m_noLogo->setText(tr("Take the logo out"));
    m_noLogo->setVisible(!partner.logo.isEmpty());
    m_logoWords->setInk(m_trouble.isEmpty() ? Label::Ink::Muted : Label::Ink::Danger);
    m_logoWords->setText(!m_trouble.isEmpty()     ? m_trouble
                         : m_sending              ? tr("The logo is being sent.")
                         : partner.logo.isEmpty() ? tr("It has no logo.")
                                                  : tr("It has a logo."));
    m_choose->setAccessibleDescription(m_logoWords->text());
}

} // namespace escale
