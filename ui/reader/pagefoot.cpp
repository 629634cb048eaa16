// SPDX-License-Identifier: GPL-3.0-or-later
// PageBuilder, what comes after the text: places, links, organisations, thanks, related themes and needs.
#include "fiche/codeaddress.h"
#include "fiche/sponsorname.h"
#include "l10n/address.h"
#include "l10n/catalogue.h"
#include "l10n/isolate.h"
#include "reader/mapbox.h"
#include "reader/pagebuilder.h"
#include "reader/qrbox.h"
#include "style/button.h"
#include "style/flow.h"

#include <algorithm>

namespace escale {
namespace {

constexpr Language placeLanguage = Language::Fr; // places are not translated (contract 3.7)

/// A row of buttons that wraps.
class ButtonRow final : public QWidget {
public:
    ButtonRow(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
    {
        new WrapLayout(appearance.metrics().gap, this);
        setLayoutDirection(direction(appearance.language()));
    }
    void add(const QString &words, Language language, const std::optional<Symbol> &icon,
             const std::function<void()> &action)
    {
        auto *button = new Button(m_appearance, Button::Kind::Plain, this);
        button->setWords(words);
        button->setContentLanguage(language);
        button->setTarget(Button::Target::Secondary);
        if (icon)
            button->setSymbol(*icon);
        connect(button, &Button::clicked, this, action);
        layout()->addWidget(button);
    }

private:
    const Appearance &m_appearance;
};

} // namespace

std::unique_ptr<LayoutBox> PageBuilder::iconLine(Icon icon, const QString &words, const TextPosition &place)
{
    const Metrics &metrics = m_appearance.metrics();
    const IconBox::Shape shape{icon, m_appearance.colours().muted, grown(metrics.smallIcon, TextRole::Body),
                               metrics.unit * 3 / 2, direction(placeLanguage)};
    return std::make_unique<IconBox>(shape, text(words, TextRole::Body, placeLanguage, place, TextNature::Paragraph));
}

std::unique_ptr<LayoutBox> PageBuilder::placeCard(const Place &place, int index)
{
    const int unit = m_appearance.metrics().unit;
    const TextPosition where{Part::Place, index};
    auto box = std::make_unique<FrameBox>(card(placeLanguage));
    if (!place.title.isEmpty())
        box->add(text(place.title, TextRole::Card, placeLanguage, where, TextNature::Heading), 0);
    const auto line = [&](Icon icon, const QString &words) {
        if (!words.isEmpty())
            box->add(iconLine(icon, words, where), unit);
    };
    line(Icon::Pin, addressLine(place));
    line(Icon::Phone, place.phone);
    line(Icon::Mail, place.email);
    if (!place.description.isEmpty())
        box->add(text(place.description, TextRole::Body, placeLanguage, where, TextNature::Paragraph), unit);
    return box;
}

void PageBuilder::places()
{
    if (fiche().places.isEmpty())
        return;
    const Metrics &metrics = m_appearance.metrics();
    StackBox &heading = *row(QStringLiteral("places"), metrics.unit * 4).cells.front();
    heading.add(text(placesTitle(interfaceLanguage()), TextRole::Heading, interfaceLanguage(), {Part::PlacesTitle},
                     TextNature::Heading),
                0);
    for (int i = 0; i < fiche().places.size(); ++i) {
        StackBox &cell =
            *row(QStringLiteral("places/%1").arg(i), i == 0 ? metrics.unit * 2 : metrics.gap).cells.front();
        cell.add(placeCard(fiche().places[i], i), 0);
    }
    if (MapBox::canShow(fiche().places))
        row(QStringLiteral("map"), metrics.unit * 3)
            .cells.front()
            ->add(std::make_unique<MapBox>(fiche().places, m_appearance.colours().danger,
                                           qRound(metrics.textPixels(TextRole::Body, 1) * 26)),
                  0);
}

std::unique_ptr<LayoutBox> PageBuilder::qr(const QString &address, const QString &title, Language language)
{
    const Metrics &metrics = m_appearance.metrics();
    auto beside = std::make_unique<StackBox>();
    beside->add(text(title, TextRole::Card, language, unspoken, TextNature::Heading), 0);
    // An address is never turned round (ui/README.md, "Rules").
    beside->add(text(isolatedLeftToRight(address), TextRole::Small, language, unspoken, TextNature::Paragraph,
                     m_appearance.colours().muted),
                metrics.unit / 2);
    const int side = kiosk() ? metrics.primaryTarget * 2 : 120;
    return std::make_unique<QrBox>(address, side, metrics.unit * 3, direction(language), std::move(beside));
}

void PageBuilder::externalLink()
{
    if (fiche().externalLink.isEmpty())
        return;
    //: Title beside the address of a site about the fiche.
    const QString title = localised(QT_TRANSLATE_NOOP("reader", "Website"));
    row(QStringLiteral("link"), m_appearance.metrics().unit * 4)
        .cells.front()
        ->add(qr(fiche().externalLink, title, interfaceLanguage()), 0);
}

void PageBuilder::organisations()
{
    const int unit = m_appearance.metrics().unit;
    const auto names = [&](const QString &key, const QString &label, const QStringList &list) {
        StackBox &cell = *row(key, unit * 3).cells.front();
        cell.add(text(label, TextRole::Small, interfaceLanguage(), unspoken, TextNature::Heading,
                      m_appearance.colours().muted),
                 0);
        for (const QString &name : list)
            cell.add(text(isolated(name, direction(interfaceLanguage())), TextRole::Card, interfaceLanguage(), unspoken,
                          TextNature::Paragraph),
                     0);
    };
    if (const QString who = sponsorName(fiche(), m_content.columns.first().read.translation); !who.isEmpty())
        //: Label above the name of the organisation behind a fiche.
        names(QStringLiteral("sponsor"), localised(QT_TRANSLATE_NOOP("reader", "Proposed by")), {who});
    if (fiche().origin == ContentOrigin::RegionalCatalogue)
        //: Label above the name of the catalogue that a fiche comes from.
        names(QStringLiteral("source"), localised(QT_TRANSLATE_NOOP("reader", "Source")), {regionalCatalogue()});
    QStringList partners;
    for (const Sponsor &partner : fiche().partners) {
        if (!partner.name.isEmpty())
            partners.append(partner.name);
    }
    if (!partners.isEmpty())
        //: Label above the names of organisations that help with it.
        names(QStringLiteral("partners"), localised(QT_TRANSLATE_NOOP("reader", "With")), partners);
}

void PageBuilder::thanks()
{
    if (fiche().mercis <= 0 || !kiosk())
        return; // on the desktop it stands in the line under the title
    const Metrics &metrics = m_appearance.metrics();
    auto line = text(thanksText(), TextRole::Body, interfaceLanguage(), unspoken, TextNature::Paragraph);
    const IconBox::Shape shape{Icon::Heart, m_theme.ink, grown(metrics.smallIcon, TextRole::Body), metrics.unit * 3 / 2,
                               direction(interfaceLanguage())};
    row(QStringLiteral("thanks"), metrics.unit * 3)
        .cells.front()
        ->add(std::make_unique<IconBox>(shape, std::move(line)), 0);
}

void PageBuilder::related()
{
    auto *buttons = new ButtonRow(m_appearance, m_parent);
    bool any = false;
    for (const QString &id : fiche().needs) {
        const Need *need = m_content.taxonomy.need(id);
        if (need == nullptr)
            continue; // a dangling id (contract 8.4)
        Language used = interfaceLanguage();
        const QString name = textIn(need->text, interfaceLanguage(), &used);
        buttons->add(name, used, std::nullopt, [call = m_callbacks.need, id] { call(id); });
        any = true;
    }
    for (const QString &id : QStringList{fiche().theme} + fiche().secondaryThemes) {
        const Theme *theme = m_content.taxonomy.activeTheme(id);
        if (theme == nullptr)
            continue;
        Language used = interfaceLanguage();
        const QString name = textIn(theme->name, interfaceLanguage(), &used);
        buttons->add(name, used, symbolOf(*theme), [call = m_callbacks.theme, id] { call(id); });
        any = true;
    }
    if (!any) {
        delete buttons;
        return;
    }
    const int unit = m_appearance.metrics().unit;
    //: Title above buttons that lead to themes and needs near this fiche.
    row(QStringLiteral("related"), unit * 4)
        .cells.front()
        ->add(text(localised(QT_TRANSLATE_NOOP("reader", "See also")), TextRole::Heading, interfaceLanguage(), unspoken,
                   TextNature::Heading),
              0);
    m_rows.back().cells.front()->add(std::make_unique<WidgetBox>(buttons), unit * 2);
}

QString PageBuilder::takeWithYou() const
{
    if (isOfSample(fiche().id))
        //: Title beside a QR code of a fiche that is on no site: an example, which comes with the program.
        return localised(
            QT_TRANSLATE_NOOP("reader", "This page is an example. The code leads to the first page of the site."));
    //: Title beside a QR code: scan it to read the page on one's own phone.
    return localised(QT_TRANSLATE_NOOP("reader", "Take this page with you"));
}

void PageBuilder::publicAddress()
{
    const bool shown = std::any_of(m_rows.begin(), m_rows.end(),
                                   [](const PageRow &line) { return line.key == QLatin1String("missing"); });
    if (m_content.site.isEmpty() || shown)
        return;
    const Language language = m_content.columns.first().read.translation.language;
    row(QStringLiteral("share"), m_appearance.metrics().unit * 4)
        .cells.front()
        ->add(qr(codeAddress(m_content.site, fiche().id, fiche().kind, language), takeWithYou(), interfaceLanguage()),
              0);
}

} // namespace escale
