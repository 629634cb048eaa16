// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/readingpane.h"

#include "desktop/barheight.h"
#include "desktop/qrwindow.h"
#include "desktop/tag.h"
#include "feed/links.h"
#include "fiche/codeaddress.h"
#include "fiche/publicpage.h"
#include "l10n/facts.h"
#include "l10n/sessions.h"
#include "l10n/titles.h"
#include "reader/findbar.h"
#include "speech/pagewords.h"
#include "style/emptylayout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QUrl>
#include <QWhatsThis>
#include <algorithm>

namespace escale {

namespace {

constexpr int tagGap = 8; ///< between two tags

} // namespace

void PersonsLight::light(const TextPosition &place, const TextRange &word)
{
    if (m_column >= 0)
        m_view.light(place, word, m_column);
    if (lit)
        lit(place, word);
}

void PersonsLight::clearLight()
{
    m_view.clearLight();
    if (unlit)
        unlit();
}

ReadingPane::ReadingPane(DesktopServices &services, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_services(services), m_model(services.model), m_head(new QWidget), m_tags(new QWidget),
      m_tagFlow(new WrapLayout(tagGap, m_tags)), m_empty(new Label(services.appearance, TextRole::Lead)),
      m_view(new FicheView(services.appearance)), m_light(*m_view), m_bar(new ListeningBar(services.appearance)),
      m_narrator(services.voices, services.clock), m_narration(m_narrator, services.voices, m_light, *m_bar),
      m_help(new QWidget), m_sides(new QWidget),
      m_news(new NewsLine(services.appearance, services.model, actions.whatChanged)),
      m_missing(new Label(services.appearance, TextRole::Card)),
      m_mineButton(new Button(services.appearance, Button::Kind::Chip)),
      m_personsButton(new Button(services.appearance, Button::Kind::Chip)),
      m_toList(new Button(services.appearance, Button::Kind::Quiet))
{
    m_headRow = new QBoxLayout(QBoxLayout::LeftToRight, m_head);
    m_headRow->setContentsMargins(24, barAir, 16, barAir);
    m_headRow->setSpacing(8);
    m_headRow->addWidget(m_toList, 0, Qt::AlignVCenter);
    m_toList->setSymbol(Icon::Back);
    m_toList->hide();
    connect(m_toList, &Button::clicked, this, &ReadingPane::listWanted);
    m_headRow->addWidget(m_tags, 1, Qt::AlignVCenter);
    m_controls = new QHBoxLayout;
    m_controls->setSpacing(8);
    m_controls->addStretch(1);
    m_headRow->addLayout(m_controls);
    for (const auto &[action, icon] : {std::pair{actions.listen, Icon::Speaker},
                                       {actions.bilingual, Icon::Columns},
                                       {actions.print, Icon::Print},
                                       {actions.qr, Icon::Qr},
                                       {actions.select, Icon::Star}})
        m_controls->addWidget(buttonFor(action, icon), 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *help = new WrapLayout(8, m_help);
    help->setContentsMargins(24, 12, 24, 0);
    m_missing->setInk(Label::Ink::Note);
    m_missing->setWordWrap(false);
    help->addWidget(m_missing);
    for (const auto &[action, icon] : {std::pair{actions.listen, Icon::Speaker}, {actions.phrases, Icon::Speech}}) {
        auto *button = new Button(services.appearance, Button::Kind::Plain);
        button->setSymbol(icon);
        connect(button, &Button::clicked, action, &QAction::trigger);
        help->addWidget(button);
    }
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(24, 8, 24, 8);
    for (Button *button : {m_mineButton, m_personsButton}) {
        button->setCheckable(true);
        button->setTextRole(TextRole::Small);
        sides->addWidget(button);
        connect(button, &Button::clicked, this, [this, button] { showSide(button == m_personsButton); });
    }
    sides->addStretch(1);
    column->addWidget(m_head);
    column->addWidget(m_news);
    column->addWidget(m_help);
    column->addWidget(m_sides);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_bar);
    m_empty->setCentred(true);
    m_empty->setInk(Label::Ink::Muted);
    m_head->hide();
    m_help->hide();
    m_sides->hide();
    m_view->hide();
    m_bar->hide();
    connect(m_view, &FicheView::themeChosen, &m_model, &DesktopModel::filterByTheme);
    connect(m_view, &FicheView::needChosen, &m_model, &DesktopModel::filterByNeed);
    connect(m_view, &FicheView::ficheChosen, &m_model, &DesktopModel::open);
    connect(m_view, &FicheView::newTextWanted, &m_model, &DesktopModel::readNewText);
    connect(&m_model, &DesktopModel::changed, this, &ReadingPane::observe);
    connect(m_view, &FicheView::linkActivated, this, &ReadingPane::follow);
    connect(m_view, &FicheView::wordChosen, this, &ReadingPane::explain);
    connect(m_view, &FicheView::sentenceTapped, this, [this](int side, const TextPosition &place) {
        if (side == personsColumn() && m_bar->isVisible()) // the other column is not what is heard
            m_narration.tapped(place);
    });
    connect(m_view, &FicheView::scrolled, this, [this] { Q_EMIT scrolledTo(m_view->anchor()); });
    m_view->page().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_view->page(), &QWidget::customContextMenuRequested, this, &ReadingPane::openMenu);
    connect(m_view, &FicheView::followingLost, &m_narration, &Narration::lostSight);
    connect(&m_narration, &Narration::languageWanted, &m_model, &DesktopModel::listenIn);
    connect(&services.appearance, &Appearance::changed, this, [this] {
        measureHead();
        showTags();
    });
    measureHead();
    retranslate();
}

Button *ReadingPane::buttonFor(QAction *action, Icon icon)
{
    auto *button = new Button(m_services.appearance, Button::Kind::Plain);
    button->setSymbol(icon);
    button->setCheckable(action->isCheckable());
    const auto follow = [button, action, icon] {
        if (icon == Icon::Star)
            button->setSymbol(action->isChecked() ? Icon::StarFilled : Icon::Star);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setToolTip(nameWithKey(*action));
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &Button::clicked, action, &QAction::trigger);
    return button;
}

void ReadingPane::observe(DesktopModel::Aspects aspects)
{
    using Aspect = DesktopModel::Aspect;
    if (aspects & Aspect::Text) {
        if (m_model.openFiche().trouble())
            tellTrouble();
        else if (m_model.openFiche().texts().isEmpty())
            showNothing();
        else
            showText();
    } else if (aspects & Aspect::Taxonomy)
        nameThemes();
    if (aspects & (Aspect::Text | Aspect::Notice))
        m_view->setChange(m_model.openFiche().change());
}

/// The text that is shown stays; the themes around it are named anew.
void ReadingPane::nameThemes()
{
    if (m_whole.columns.isEmpty())
        return;
    const FicheView::Change change = m_view->change();
    m_whole.taxonomy = m_model.taxonomy();
    lay();
    m_view->setChange(change);
    showTags();
    Q_EMIT pageChanged();
}

void ReadingPane::showText()
{
    const QList<ReadFiche> &texts = m_model.openFiche().texts();
    const QList<Language> &asked = m_model.openFiche().languages();
    PageContent content;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        // The same text beside itself helps nobody; the notice says why there is one.
        if (i > 0 && texts[i].translation.language == texts.first().translation.language) {
            content.untranslated = texts[i].fallback && texts[i].translation.hasBody();
            continue;
        }
        content.columns.append({texts[i], asked[i], m_model.openFiche().explained().at(i)});
    }
    content.taxonomy = m_model.taxonomy();
    content.interfaceLanguage = m_model.interfaceLanguage();
    content.now = m_model.openFiche().readAt();
    content.site = m_services.settings.site();
    if (content.untranslated)
        content.factsBeside = m_model.secondLanguage();
    const QList<PageColumn> &before = m_whole.columns;
    const bool another = before.isEmpty() || before.first().read.fiche.id != texts.first().fiche.id;
    m_whole = content;
    lay();
    m_empty->hide();
    m_view->show();
    const QString &id = texts.first().fiche.id;
    if (m_wanted.first == id)
        m_view->arrive(std::exchange(m_wanted, {}).second);
    else if (another)
        m_view->arrive(m_model.found().arrivalAt(id));
    showTags();
    const PageColumn &heard = content.columns.last();
    m_narration.show([read = heard.read, today = todayOf(content.now),
                      page = heard.asked] { return pageUtterances(read.fiche, read.translation, today, page); },
                     content.interfaceLanguage, heard.read.cachedLanguages);
    Q_EMIT pageChanged();
}

int ReadingPane::personsColumn() const
{
    const auto shown = static_cast<int>(m_view->content().columns.size());
    return shown == m_whole.columns.size() || m_personsSide ? shown - 1 : -1;
}

int ReadingPane::wantedWidth() const
{
    const Metrics &metrics = m_services.appearance.metrics();
    const double em = metrics.textPixels(TextRole::Body, m_services.appearance.textStep());
    constexpr double leastLine = 19; // in em: 38 characters
    const int columns = m_model.secondLanguage() ? 2 : 1;
    return qRound(em * leastLine) * columns + metrics.pagePadding * 2 * columns;
}

bool ReadingPane::hasRoomForTwo() const
{
    return width() >= wantedWidth();
}

void ReadingPane::lay()
{
    PageContent content = m_whole;
    m_roomForTwo = hasRoomForTwo();
    const bool one = content.columns.size() > 1 && !m_roomForTwo;
    if (one)
        content.columns = {m_personsSide ? content.columns.last() : content.columns.first()};
    m_view->setContent(content);
    m_light.setColumn(personsColumn());
    m_sides->setVisible(one);
    nameMissing();
    m_help->setVisible(content.untranslated);
    if (one) {
        m_mineButton->setWords(ownName(m_whole.columns.first().read.translation.language));
        m_personsButton->setWords(ownName(m_whole.columns.last().read.translation.language));
        m_mineButton->setChecked(!m_personsSide);
        m_personsButton->setChecked(m_personsSide);
    }
}

void ReadingPane::nameMissing()
{
    //: Of a fiche that stands in French, beside somebody who reads another language; %1 is "Arabic".
    m_missing->setText(tr("Not yet translated: %1")
                           .arg(languageName(m_model.secondLanguage().value_or(m_model.contentLanguage()),
                                             m_model.interfaceLanguage())));
}

void ReadingPane::showSide(bool persons)
{
    m_personsSide = persons;
    const FicheView::Change change = m_view->change();
    lay();
    m_view->setChange(change);
}

void ReadingPane::openMenu(const QPoint &point)
{
    FichePage &page = m_view->page();
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"));
    copy->setEnabled(!page.selectedText().isEmpty());
    connect(copy, &QAction::triggered, &page, &FichePage::copySelection);
    QAction *link = menu.addAction(tr("Copy the link of the page"));
    connect(link, &QAction::triggered, this, &ReadingPane::copyLink);
    menu.addSeparator();
    //: Reads aloud from the sentence under the mouse.
    QAction *listen = menu.addAction(tr("Listen from here"));
    const auto spot = page.spokenAt(point);
    listen->setEnabled(spot && spot->column == personsColumn());
    connect(listen, &QAction::triggered, this, [this, spot] {
        m_bar->QWidget::show();
        arrangeHead();
        m_narration.tapped(spot->place);
    });
    menu.exec(page.mapToGlobal(point));
}

void ReadingPane::setListHidden(bool hidden, int results)
{
    m_toList->setVisible(hidden);
    //: Button that leads back to the list of what was found.
    m_toList->setWords(tr("Fiches: %1").arg(QLocale().toString(results)));
    arrangeHead();
}

void ReadingPane::pause()
{
    m_narrator.pause();
}

void ReadingPane::showTags()
{
    emptyLayout(*m_tagFlow);
    if (m_view->content().columns.isEmpty())
        return arrangeHead();
    const Fiche &fiche = m_view->content().columns.first().read.fiche;
    const Language language = m_model.interfaceLanguage();
    if (const Theme *theme = m_model.taxonomy().activeTheme(fiche.theme))
        m_tagFlow->addWidget(new Tag(m_services.appearance, shortName(*theme, language),
                                     m_services.appearance.themeColours(*theme), m_tags));
    const QDate today = todayOf(m_view->content().now);
    for (const QString &text :
         {sessionText(fiche.metadata.sessions, today, language), priceText(fiche.metadata.price, language),
          placeText(fiche.metadata.location, language), ageText(fiche.metadata.age, language)}) {
        if (!text.isEmpty())
            m_tagFlow->addWidget(new Tag(m_services.appearance, text, std::nullopt, m_tags));
    }
    arrangeHead();
}

void ReadingPane::tellTrouble()
{
    clearPage();
    const Error &trouble = *m_model.openFiche().trouble();
    m_empty->setText(trouble.problem == Problem::NotFound ? tr("This fiche is no longer in the library.")
                                                          : trouble.sentence);
}

void ReadingPane::showNothing()
{
    clearPage();
    m_bar->hide();
    retranslate();
}

void ReadingPane::clearPage()
{
    m_whole = {};
    m_view->clear();
    m_view->hide();
    m_head->hide();
    m_help->hide();
    m_sides->hide();
    m_narration.clear();
    m_empty->show();
    Q_EMIT pageChanged();
}

void ReadingPane::toggleListening()
{
    if (m_whole.columns.isEmpty())
        return;
    const bool begins = m_bar->isHidden() || !m_narrator.isHeard();
    if (begins && m_sides->isVisible() && !m_personsSide) // what is heard is in sight
        showSide(true);
    if (m_bar->isHidden()) {
        m_bar->QWidget::show();
        arrangeHead();
        if (m_narrator.canSpeak())
            m_narrator.play();
        return;
    }
    if (m_narrator.isHeard())
        m_narrator.pause();
    else
        m_narrator.play();
}

QString ReadingPane::publicAddress() const
{
    const PageContent &content = m_whole;
    if (content.columns.isEmpty())
        return {};
    const ReadFiche &read = content.columns.last().read;
    return publicPage(content.site, read.fiche.id, read.fiche.kind, read.translation.language);
}

void ReadingPane::showQr()
{
    if (m_whole.columns.isEmpty())
        return;
    const ReadFiche &read = m_whole.columns.last().read;
    const QString address = codeAddress(m_whole.site, read.fiche.id, read.fiche.kind, read.translation.language);
    if (!address.isEmpty())
        QrWindow(m_services.appearance, address, window()).exec();
}

void ReadingPane::openAt(const QString &ficheId, const Arrival &arrival)
{
    const PageContent &content = m_view->content();
    if (!content.columns.isEmpty() && content.columns.first().read.fiche.id == ficheId) {
        m_view->arrive(arrival);
        return;
    }
    m_wanted = {ficheId, arrival};
    m_model.open(ficheId);
}

bool ReadingPane::copyLink() const
{
    const QString address = publicAddress();
    if (!address.isEmpty())
        QGuiApplication::clipboard()->setText(address);
    return !address.isEmpty();
}

PageContent ReadingPane::personsPage() const
{
    PageContent content = m_whole;
    if (content.columns.isEmpty())
        return content;
    content.columns = {content.columns.last()};
    if (content.untranslated) // French stands in, with what is ours in their language
        content.columns.first().asked = m_model.secondLanguage().value_or(m_model.contentLanguage());
    content.interfaceLanguage = content.columns.first().asked;
    content.untranslated = false;
    content.factsBeside = std::nullopt;
    return content;
}

void ReadingPane::follow(const QString &address)
{
    // Past the door once more: a library may have come from elsewhere, or from before the door knew what it knows.
    const QString link = safeLink(address);
    if (!link.isEmpty())
        QDesktopServices::openUrl(QUrl(link));
}

/// Stays until a key or a click. Feed text is hostile: shown as words, never read as markup.
void ReadingPane::explain(const WordExplanation &word)
{
    const auto paragraph = [](const QString &words, Language language) {
        const bool rightToLeft = direction(language) == Qt::RightToLeft;
        return QStringLiteral("<div dir=\"%1\">%2</div>")
            .arg(rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), Qt::convertFromPlainText(words));
    };
    QString page = paragraph(word.term.term, word.termLanguage) + paragraph(word.term.explanation, word.language);
    if (word.language != word.reader)
        page += paragraph(frenchExplanationText(word.reader), word.reader);
    QWhatsThis::showText(QCursor::pos(), page, m_view);
}

void ReadingPane::retranslate()
{
    if (m_model.ficheId().isEmpty())
        m_empty->setText(tr("Choose a fiche in the list."));
    m_view->page().setAccessibleName(tr("Text of the fiche"));
    nameMissing();
    const QList<Button *> help = m_help->findChildren<Button *>();
    //: Of a fiche that is not in the person's language.
    help.value(0)->setWords(tr("Listen in French"));
    help.value(1)->setWords(tr("Sentences for the interview"));
}

void ReadingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// One height, whatever the fiche and the language.
void ReadingPane::measureHead()
{
    const Appearance &appearance = m_services.appearance;
    m_headHeight = std::max(barHeight(appearance, TextRole::Button), barHeight(appearance, TextRole::Small));
}

/// Large words in a narrow pane: the tags get the whole width, the buttons a line of their own. In a low one too, the
/// text of the fiche comes first: what the tags say stands on its page as well.
void ReadingPane::arrangeHead()
{
    const int line = QFontMetrics(m_services.appearance.font(TextRole::Small)).height();
    const bool narrow = width() < 18 * line, low = height() < 24 * line;
    m_headRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_tags->setVisible(!narrow || !low);
    // What the buttons do is in the menus too; what the bar says is nowhere else.
    m_head->setVisible(!m_whole.columns.isEmpty() && (!low || m_bar->isHidden()));
    m_head->setMinimumHeight(narrow ? 0 : m_headHeight);
    // What an arrival has opened by itself gives way to the voice; its words stay lit, and F3 opens it again.
    FindBar &find = m_view->findBar();
    if (low && !m_bar->isHidden() && !find.isAncestorOf(QApplication::focusWidget()))
        find.hide();
    fitTags(narrow);
}

/// As many as stand in one line; the page of the fiche says the same.
void ReadingPane::fitTags(bool narrow)
{
    const QMargins around = m_headRow->contentsMargins();
    int room = width() - around.left() - around.right();
    if (!narrow) {
        room -= m_controls->sizeHint().width() + m_headRow->spacing();
        if (!m_toList->isHidden())
            room -= m_toList->sizeHint().width() + m_headRow->spacing();
    }
    for (int i = 0; i < m_tagFlow->count(); ++i) {
        QWidget *tag = m_tagFlow->itemAt(i)->widget();
        room -= tag->sizeHint().width();
        tag->setVisible(room >= 0);
        room -= tagGap;
    }
    m_tags->updateGeometry();
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    arrangeHead();
    QWidget::resizeEvent(event);
    if (m_whole.columns.size() > 1 && hasRoomForTwo() != m_roomForTwo)
        showSide(m_personsSide);
}

void ReadingPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_services.appearance.colours();
    painter.fillRect(rect(), colours.surface);
    if (m_head->isVisible())
        painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), colours.line);
}

} // namespace escale
