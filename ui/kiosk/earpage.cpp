// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/earpage.h"

#include "base/try.h"
#include "l10n/catalogue.h"
#include "model/cardpictures.h"
#include "picturing/picturing.h"
#include "style/paint.h"
#include "style/pictogram.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <array>

namespace escale {

namespace {

constexpr auto earContext = "escale::EarPage";
constexpr auto touchEarPicture = QT_TRANSLATE_NOOP("escale::EarPage", "Touch a picture to hear it.");
//: spoken; two large buttons: a green one with a tick and a red one with a cross
constexpr auto colours = QT_TRANSLATE_NOOP("escale::EarPage", "Yes is green. No is red.");

struct ChoiceWords {
    QLatin1String key;
    const char *word, *question;
};

/// By the keys of resources/picturing/findbyear.txt.
constexpr std::array choiceWords{
    ChoiceWords{QLatin1String("doctor"), QT_TRANSLATE_NOOP("escale::EarPage", "A doctor"),
                QT_TRANSLATE_NOOP("escale::EarPage", "Are you ill or hurt? Do you need a doctor?")},
    ChoiceWords{QLatin1String("shelter"), QT_TRANSLATE_NOOP("escale::EarPage", "A place to sleep"),
                QT_TRANSLATE_NOOP("escale::EarPage", "Do you need a place to sleep or a home?")},
    ChoiceWords{QLatin1String("papers"), QT_TRANSLATE_NOOP("escale::EarPage", "A paper"),
                QT_TRANSLATE_NOOP("escale::EarPage", "Do you need a paper or a document?")},
    ChoiceWords{QLatin1String("money"), QT_TRANSLATE_NOOP("escale::EarPage", "Money"),
                QT_TRANSLATE_NOOP("escale::EarPage", "Is it about money or the bank?")},
    ChoiceWords{QLatin1String("work"), QT_TRANSLATE_NOOP("escale::EarPage", "Work"),
                QT_TRANSLATE_NOOP("escale::EarPage", "Are you looking for work?")},
    ChoiceWords{QLatin1String("french"), QT_TRANSLATE_NOOP("escale::EarPage", "Learning French"),
                QT_TRANSLATE_NOOP("escale::EarPage", "Do you want to learn French?")},
    ChoiceWords{QLatin1String("children"), QT_TRANSLATE_NOOP("escale::EarPage", "Children and school"),
                QT_TRANSLATE_NOOP("escale::EarPage", "Is it about children or school?")},
    ChoiceWords{QLatin1String("moving"), QT_TRANSLATE_NOOP("escale::EarPage", "Getting about"),
                QT_TRANSLATE_NOOP("escale::EarPage", "Is it about the bus, the train or driving?")},
};

const ChoiceWords *wordsFor(const QString &key)
{
    const auto found = std::find_if(choiceWords.cbegin(), choiceWords.cend(),
                                    [&key](const ChoiceWords &words) { return words.key == key; });
    return found == choiceWords.cend() ? nullptr : &*found;
}

} // namespace

/// Small pictures of what is asked: done, here, to come; at the end the fiches.
class EarPage::Way final : public QWidget {
public:
    explicit Way(const Appearance &appearance) : m_appearance(appearance) {}

    void setStep(const EarStep &step)
    {
        m_pictures = step.way;
        m_place = step.place;
        m_width = step.kind == EarStep::Kind::Choice ? static_cast<int>(step.options.size()) : 1;
        m_atFiches = step.kind == EarStep::Kind::Fiche;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {0, m_appearance.metrics().secondaryTarget}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = m_appearance.colours();
        const Metrics &m = m_appearance.metrics();
        QPainter painter(this);
        const int side =
            std::min(height(), (width() - m.unit * 10) / std::max(1, static_cast<int>(m_pictures.size()) + 1));
        const auto draw = [&](int x, const QString &picture, bool done, bool here) {
            const QRect box =
                QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - side) / 2, side, side));
            drawBox(painter, box,
                    {done ? c.primarySoft : c.surface, here ? c.primary : c.line, here ? 2 * m.border : m.border,
                     m.radius * 1.0});
            const int inset = side / 6;
            drawPictogram(painter, box.adjusted(inset, inset, -inset, -inset), picture,
                          {here || done ? c.primary : c.muted, here || done ? c.primarySoft : c.surface},
                          layoutDirection());
        };
        int x = 0;
        for (int i = 0; i < m_pictures.size(); ++i, x += side + m.unit)
            draw(x, m_pictures[i], m_atFiches || i < m_place, !m_atFiches && i >= m_place && i < m_place + m_width);
        draw(width() - side, QStringLiteral("read"), false, m_atFiches);
    }

private:
    const Appearance &m_appearance;
    QStringList m_pictures;
    int m_place = 0, m_width = 2;
    bool m_atFiches = false;
};

EarPage::EarPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_way(new Way(services.appearance)), m_pair(new QWidget),
      m_pairRow(new QHBoxLayout(m_pair)), m_answerRow(new QWidget), m_answers(new QHBoxLayout(m_answerRow))
{
    using Tone = PictureButton::Tone;
    using Shape = PictureButton::Shape;
    content().addWidget(m_way);
    m_pairRow->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 2; ++i) {
        auto *option = new PictureButton(services.appearance, Tone::Plain, Shape::Column);
        option->setTextRole(TextRole::Card);
        option->setPictureGrowing(true);
        option->setObjectName(QStringLiteral("earOption%1").arg(i));
        option->hide();
        m_pairRow->addWidget(option, 1);
        m_options.append(option);
        connect(option, &QAbstractButton::clicked, this, [this, i] {
            if (m_step.kind == EarStep::Kind::Fiche)
                take({});
            else if (i < m_step.options.size())
                take(m_step.options.at(i).key);
        });
    }
    content().addWidget(m_pair, 1);
    const auto answer = [&](Tone tone, const char *picture, const char *name) {
        auto *button = new PictureButton(services.appearance, tone, Shape::Row);
        button->setPicture(QLatin1String(picture));
        button->setObjectName(QLatin1String(name));
        button->setTextRole(TextRole::Title);
        m_answers->addWidget(button, 1);
        return button;
    };
    m_yes = answer(Tone::Yes, "yes", "earYes");
    m_no = answer(Tone::No, "no", "earNo");
    m_help = answer(Tone::Primary, "help-staff", "earHelp");
    // Always in sight, however large the words above.
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_answerRow);
    connect(m_yes, &QAbstractButton::clicked, this, &EarPage::yes);
    connect(m_no, &QAbstractButton::clicked, this, &EarPage::no);
    connect(m_help, &QAbstractButton::clicked, this, &EarPage::callSomebody);
    retranslate();
    restyle();
}

void EarPage::visit(const Route &route)
{
    m_route = route;
    services().guide.begin();
    const Language language = hearing(); // of the fiches, which are shown as they are read out
    struct Answer {
        EarFinder finder;
        Taxonomy taxonomy;
    };
    services().library.ask<Answer>(
        this,
        [language](Reader &reader) -> Result<Answer> {
            auto taxonomy = reader.taxonomy();
            if (!taxonomy)
                return taxonomy.error();
            ESCALE_TRY(auto cards, reader.list({.language = language, .kind = {}, .theme = {}, .need = {}}));
            return Answer{EarFinder(*taxonomy, cards, Picturing::ours()), *taxonomy};
        },
        [this, route, language](const Result<Answer> &answer) {
            if (route != m_route)
                return;
            m_finder = answer ? answer->finder : EarFinder();
            m_step = m_finder->at(route.ear);
            m_fichePicture = answer && m_step.card ? pictureOfCard(*m_step.card, answer->taxonomy) : QString();
            show();
            Q_EMIT filled();
        });
}

SpokenText EarPage::wordsOfOption(const EarOption &option, Language wanted) const
{
    if (!option.words.isEmpty()) {
        Language language = wanted;
        const QString words = textIn(option.words, wanted, &language);
        return {words, language};
    }
    const ChoiceWords *words = wordsFor(option.key);
    return {words == nullptr ? QString() : translated(wanted, earContext, words->word), wanted};
}

SpokenText EarPage::questionOf(const EarOption &option) const
{
    const ChoiceWords *words = option.words.isEmpty() ? wordsFor(option.key) : nullptr;
    return words == nullptr ? wordsOfOption(option, hearing()) : heard(earContext, words->question);
}

const char *EarPage::question() const
{
    switch (m_step.kind) {
    case EarStep::Kind::Choice:
        return QT_TRANSLATE_NOOP("escale::EarPage", "What do you need?");
    case EarStep::Kind::Need:
        //: two pictures follow, inside a theme that has been chosen
        return QT_TRANSLATE_NOOP("escale::EarPage", "What exactly?");
    case EarStep::Kind::Fiche:
        //: one fiche is shown and read aloud; yes or no
        return QT_TRANSLATE_NOOP("escale::EarPage", "Is it this one?");
    case EarStep::Kind::Nobody:
        break;
    }
    return QT_TRANSLATE_NOOP("escale::EarPage", "There is nothing more here. Somebody can help you.");
}

void EarPage::showOption(int index)
{
    PictureButton *button = m_options.at(index);
    if (m_step.kind == EarStep::Kind::Fiche) {
        button->setVisible(index == 0);
        if (index == 0) {
            button->setPicture(m_fichePicture);
            button->setContentLanguage(m_step.card->language);
            button->setWords(m_step.card->title);
        }
        return;
    }
    button->setVisible(index < m_step.options.size());
    if (index >= m_step.options.size())
        return;
    const EarOption &option = m_step.options.at(index);
    const SpokenText words = wordsOfOption(option, services().language.language());
    button->setPicture(option.picture);
    button->setContentLanguage(words.language);
    button->setWords(words.text);
}

void EarPage::show()
{
    if (!m_finder)
        return;
    m_step = m_finder->at(m_route.ear);
    // Who calls somebody from here says what it is about.
    if (services().navigator.current() == m_route && (m_route.theme != m_step.theme || m_route.need != m_step.need)) {
        m_route.theme = m_step.theme;
        m_route.need = m_step.need;
        services().navigator.amend(m_route);
    }
    const bool nobody = m_step.kind == EarStep::Kind::Nobody;
    for (int i = 0; i < m_options.size(); ++i)
        showOption(i);
    m_pair->setVisible(!nobody);
    m_yes->setVisible(!nobody);
    m_no->setVisible(!nobody);
    m_help->setVisible(nobody);
    m_way->setStep(m_step);
    retranslate();
    shape();
}

QList<SpokenText> EarPage::opening() const
{
    QList<SpokenText> texts{heard(earContext, question())};
    if (m_step.kind == EarStep::Kind::Nobody)
        return texts;
    if (m_step.kind == EarStep::Kind::Fiche) {
        texts.prepend({m_step.card->title, m_step.card->language});
    } else {
        for (const EarOption &option : m_step.options)
            texts.append(wordsOfOption(option, hearing()));
        texts.append(heard(earContext, touchEarPicture));
    }
    texts.append(heard(earContext, colours));
    return texts;
}

std::optional<ControlWords> EarPage::wordsOf(const QWidget &control) const
{
    if (&control == m_yes || &control == m_no)
        return ControlWords{{heard(earContext, &control == m_yes ? "Yes" : "No")}, true, true};
    for (int i = 0; i < m_options.size(); ++i) {
        if (&control != m_options.at(i))
            continue;
        if (m_step.kind == EarStep::Kind::Fiche)
            return ControlWords{
                {{m_step.card->title, m_step.card->language}, {m_step.card->abstract, m_step.card->language}}};
        if (i < m_step.options.size())
            return ControlWords{{questionOf(m_step.options.at(i))}};
    }
    return std::nullopt;
}

void EarPage::take(const QString &option)
{
    if (!m_finder)
        return;
    if (m_step.kind == EarStep::Kind::Fiche)
        return services().navigator.go({.page = PageName::Fiche, .fiche = m_step.card->id});
    const EarTrail next = m_finder->yes(m_route.ear, option);
    if (m_finder->at(next).kind == EarStep::Kind::Nobody)
        return callSomebody();
    services().navigator.go({.page = PageName::Ear, .ear = next});
}

/// Of what is lit. Nothing lit: of two pictures nobody knows which, so the question comes again; a fiche is alone.
void EarPage::yes()
{
    if (m_step.kind == EarStep::Kind::Fiche)
        return take({});
    const qsizetype lit = m_options.indexOf(static_cast<PictureButton *>(services().guide.lit()));
    if (lit >= 0 && lit < m_step.options.size())
        return take(m_step.options.at(lit).key);
    if (m_step.options.size() == 1)
        return services().guide.light(*m_options.first());
    services().guide.open(opening());
}

void EarPage::no()
{
    if (!m_finder)
        return;
    const EarTrail next = m_finder->no(m_route.ear);
    const EarStep step = m_finder->at(next);
    if (step.kind == EarStep::Kind::Nobody)
        return callSomebody();
    services().navigator.go({.page = PageName::Ear, .ear = next});
}

void EarPage::callSomebody()
{
    services().navigator.go({.page = PageName::Help, .theme = m_step.theme, .need = m_step.need});
}

void EarPage::forget()
{
    m_route = {};
    m_finder.reset();
    m_fichePicture.clear();
    m_step = {};
    for (PictureButton *option : std::as_const(m_options)) {
        option->setWords({});
        option->hide();
    }
}

void EarPage::retranslate()
{
    heading().setText(QCoreApplication::translate(earContext, question()));
    m_yes->setWords(tr("Yes"));
    m_no->setWords(tr("No"));
    m_help->setWords(QCoreApplication::translate("escale::FootBar", "Ask somebody"));
    if (m_finder) {
        for (int i = 0; i < m_options.size(); ++i)
            showOption(i);
    }
}

void EarPage::shape()
{
    const Metrics &m = metrics();
    const bool low = isWide();
    m_way->setVisible(!low && m_step.kind != EarStep::Kind::Nobody);
    m_pairRow->setSpacing(m.unit * 3);
    m_answers->setSpacing(m.unit * 3);
    m_answers->setContentsMargins(m.pagePadding, 0, m.pagePadding, m.unit * (low ? 1 : 2));
    for (PictureButton *option : std::as_const(m_options))
        option->setSizes(m.primaryTarget * (low ? 2 : 4), m.primaryTarget * (low ? 3 : 4) / 4);
    for (PictureButton *button : {m_yes, m_no, m_help}) {
        button->setSizes(m.primaryTarget * (low ? 11 : 16) / 10, m.icon * 2);
        button->setTextRole(low ? TextRole::Card : TextRole::Title);
        button->setGreatestTextStep(low ? 1 : textSteps - 1);
    }
    fitOptions();
}

/// A picture and its word whole in view: on a low screen smaller words before cut ones, which are heard all the same.
void EarPage::fitOptions()
{
    const QMargins margins = content().contentsMargins();
    const int across = width() - margins.left() - margins.right();
    const int shown = m_options.last()->isHidden() ? 1 : 2;
    const int each = (across - (shown - 1) * m_pairRow->spacing()) / shown;
    const int room = height() - margins.top() - margins.bottom() - heading().heightForWidth(across) -
                     content().spacing() - m_answerRow->sizeHint().height();
    for (int step = textSteps - 1; step >= 0; --step) {
        int highest = 0;
        for (PictureButton *option : std::as_const(m_options)) {
            option->setGreatestTextStep(step);
            if (!option->isHidden())
                highest = std::max(highest, option->heightForWidth(each));
        }
        if (!isWide() || highest <= room)
            return;
    }
}

void EarPage::restyle()
{
    KioskPage::restyle();
    shape();
}

void EarPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    shape();
}

} // namespace escale
