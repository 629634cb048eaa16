// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/questionspage.h"

#include "l10n/sessions.h"
#include "search/filtermatch.h"

namespace escale {

QuestionsPage::QuestionsPage(KioskServices &services, QWidget *parent)
    : KioskPage(services, parent), m_intro(new Label(services.appearance, TextRole::Body)),
      m_questions(new ColumnsLayout(0, 0, 3)), m_place(new QuestionCard(services.appearance, Icon::Pin, 3)),
      m_age(new QuestionCard(services.appearance, Icon::Person, 3)),
      m_french(new QuestionCard(services.appearance, Icon::Book, 4)),
      m_start(new QuestionCard(services.appearance, Icon::Date, 3)),
      m_skip(new Button(services.appearance, Button::Kind::Plain)),
      m_show(new Button(services.appearance, Button::Kind::Primary))
{
    build();
    retranslate();
    restyle();
}

void QuestionsPage::build()
{
    m_intro->setInk(Label::Ink::Muted);
    content().addWidget(m_intro);
    content().addLayout(m_questions);
    m_place->setObjectName(QStringLiteral("questionPlace"));
    m_age->setObjectName(QStringLiteral("questionAge"));
    m_french->setObjectName(QStringLiteral("questionFrench"));
    m_start->setObjectName(QStringLiteral("questionStart"));
    m_start->hide();
    for (QuestionCard *card : cards()) {
        m_questions->addWidget(card);
        connect(card, &QuestionCard::listenWanted, this, [this, card] {
            const Language language = services().language.language();
            QList<SpokenText> texts{{card->question(), language}};
            for (const QString &answer : card->answers())
                texts.append({answer, language});
            speak(texts, [this, card](int part) {
                card->setSpoken(part);
                if (const QWidget *said = card->partOf(part))
                    keepInSight(*said);
            });
        });
        connect(card, &QuestionCard::answered, this, &QuestionsPage::count);
    }
    content().addStretch(1);
    connect(m_place, &QuestionCard::answered, this, [this](int index) {
        if (const QString more = m_places.value(index).opens; !more.isEmpty()) {
            m_openPlaces = more;
            fillPlaces();
            showChosen();
        }
    });
    m_skip->setObjectName(QStringLiteral("skip"));
    m_show->setObjectName(QStringLiteral("showFitting"));
    addAction(m_skip, 1);
    addAction(m_show, 2);
    keepActionsInBar();
    connect(m_skip, &Button::clicked, this, [this] {
        services().visit = {};
        leave();
    });
    connect(m_show, &Button::clicked, this, [this] {
        services().visit = answers();
        leave();
    });
}

void QuestionsPage::leave()
{
    if (services().navigator.canGoBack())
        services().navigator.back();
    else
        services().navigator.home();
}

void QuestionsPage::visit(const Route &)
{
    const QString department = services().visit.department;
    m_openPlaces = placesWith(department, services().options.department);
    fillPlaces();
    m_age->setChosen(services().visit.ageBracket);
    m_french->setChosen(services().visit.french ? std::optional(static_cast<int>(*services().visit.french))
                                                : std::nullopt);
    const std::optional<bool> soon = services().visit.startsSoon;
    m_start->setChosen(soon ? std::optional(*soon ? 0 : 1) : std::nullopt);
    m_place->setChosen(std::nullopt);
    for (int i = 0; i < m_places.size(); ++i) {
        if (!department.isEmpty() && m_places[i].code == department)
            m_place->setChosen(i);
    }
    services().library.list({.language = services().language.language(), .kind = {}, .theme = {}, .need = {}}, this,
                            [this](const Result<QList<FicheCard>> &cards) {
                                m_facts.clear();
                                if (!cards)
                                    return;
                                for (const FicheCard &card : *cards)
                                    m_facts.push_back(filterFacts(card));
                                askAboutStarts();
                                count();
                            });
    count();
    Q_EMIT filled();
}

/// Nobody is asked about courses where there are none to be had.
void QuestionsPage::askAboutStarts()
{
    const QDate today = todayOf(services().clock);
    const bool any = std::any_of(m_facts.cbegin(), m_facts.cend(), [today](const FilterFacts &facts) {
        return joining(facts.sessions, today) != Joining::Unsaid;
    });
    m_start->setVisible(any);
    if (!any)
        m_start->setChosen(std::nullopt);
}

void QuestionsPage::fillPlaces()
{
    m_places = placeAnswers(services().options.department, m_openPlaces);
    QStringList answers;
    for (const PlaceAnswer &place : std::as_const(m_places))
        answers.append(place.words);
    m_place->setAnswers(answers);
}

void QuestionsPage::showChosen()
{
    m_place->setChosen(std::nullopt);
    count();
}

Visit QuestionsPage::answers() const
{
    Visit visit;
    if (const auto place = m_place->chosen())
        visit.department = m_places.value(*place).code;
    visit.ageBracket = m_age->chosen();
    if (const auto french = m_french->chosen())
        visit.french = static_cast<FrenchChoice>(*french);
    if (const auto start = m_start->chosen())
        visit.startsSoon = *start == 0;
    return visit;
}

void QuestionsPage::count()
{
    const FilterMatcher matcher(answers().filter(), services().options.semantics, todayOf(services().clock));
    const auto fitting = std::count_if(m_facts.cbegin(), m_facts.cend(),
                                       [&](const FilterFacts &facts) { return matcher.matches(facts); });
    m_show->setWords(tr("Show %Ln fiche(s)", nullptr, static_cast<int>(fitting)));
}

void QuestionsPage::forget()
{
    m_openPlaces.clear();
    for (QuestionCard *card : cards())
        card->setChosen(std::nullopt);
}

void QuestionsPage::restyle()
{
    KioskPage::restyle();
    m_questions->setGap(metrics().unit * 3);
    // Beside each other on a wide screen: all three are in sight there. Large words get the whole width.
    const double grown = std::max(1.0, textFactor(services().appearance.textStep()));
    m_questions->setLeastWidth(static_cast<int>(540 * grown * metrics().scale));
    // What is asked comes first where not all of it is in sight.
    const int place = content().indexOf(m_intro);
    const int wanted = content().indexOf(m_questions) + (isTight() ? 1 : -1);
    if (place >= 0 && place != wanted) {
        content().removeWidget(m_intro);
        content().insertWidget(content().indexOf(m_questions) + (isTight() ? 1 : 0), m_intro);
    }
    for (QuestionCard *card : cards())
        card->setTight(isTight());
    const double emphasis = isTight() ? 1 : 1.3;
    for (Button *button : {m_skip, m_show})
        button->setEmphasis(emphasis);
}

void QuestionsPage::retranslate()
{
    heading().setText(tr("Show what fits me"));
    m_intro->setText(tr("You can skip every question. Nothing is kept."));
    m_place->setQuestion(tr("Where do you live?"));
    m_age->setQuestion(tr("How old are you?"));
    m_french->setQuestion(tr("How is your French?"));
    const auto place = m_place->chosen();
    fillPlaces();
    m_place->setChosen(place);
    m_age->setAnswers({tr("Under 18"), tr("18 to 25"), tr("26 and over")});
    //: answers to "How is your French?"
    m_french->setAnswers({tr("I do not read French"), tr("A little"), tr("Well"), tr("Fluently")});
    m_start->setQuestion(tr("Are you looking for a course that starts soon?"));
    m_start->setAnswers({tr("Yes, in the next 3 months"), tr("No")});
    m_skip->setWords(tr("Skip"));
    count();
}

} // namespace escale
