// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopprogram.h"

#include "desktop/workshopopener.h"
#include "services/interfacelanguage.h"
#include "services/startpace.h"
#include "spelling/dictionary.h"
#include "spelling/spelling.h"
#include "station/paths.h"
#include "style/escalestyle.h"
#include "workshop/workshopwindow.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace escale {
namespace {

Language startLanguage(const DesktopOptions &options, const QSettings &memory)
{
    if (options.language)
        return *options.language;
    const QSettings file(options.files.settings, QSettings::IniFormat);
    QStringList complaints; // told with the others
    if (const auto said = languageFromCode(readDeskSettings(file, complaints).value(QStringLiteral("desk/language"))))
        return *said;
    if (const auto before = languageFromCode(memory.value(QStringLiteral("window/language")).toString()))
        return *before;
    return DeskFile::systemLanguage();
}

/// What this start was told otherwise than by the file.
QStringList toldOtherwise(const DesktopOptions &options)
{
    QStringList keys;
    if (options.language)
        keys.append(QStringLiteral("desk/language"));
    if (options.textStep)
        keys.append(QStringLiteral("desk/text-size"));
    if (options.colours)
        keys.append(QStringLiteral("desk/colours"));
    return keys;
}

} // namespace

DesktopProgram::DesktopProgram(const DesktopOptions &options, const QString &sample, Clock &clock, Voices *voices,
                               QObject *parent)
    : QObject(parent), m_options(options), m_memory(options.memoryFile, QSettings::IniFormat),
      m_appearance(Profile::Desktop), m_systemLooks(options.systemLooks ? systemLooks() : nullptr),
      m_looks(m_appearance, m_systemLooks.get(), m_memory), m_library(options.library, clock),
      m_search(options.library, clock), m_sync(options.library, clock, sample),
      m_outbox(QFileInfo(options.library).dir().filePath(QStringLiteral("outbox.sqlite")), m_options.settings, clock),
      m_model(m_library, m_search, clock, startLanguage(options, m_memory)),
      m_settings(m_options.settings, m_options.files,
                 options.keyring ? systemKeyring(QStringLiteral("feed")) : nullptr),
      m_tray(options.trayIcon, m_memory)
{
    // First, so that it is done while the window is built; answers come from the event loop.
    m_library.prepare(sample, this, [this](const Result<Preparation> &preparation) {
        m_window->updates().begin(preparation);
        m_model.begin(semanticsFromCode(m_options.settings.semantics).value_or(Semantics::Escale));
    });
    // Before the panes hear of it: they find the words of the language.
    InterfaceLanguage::apply(m_appearance, m_model.interfaceLanguage());
    connect(&m_model, &DesktopModel::changed, this, [this](DesktopModel::Aspects aspects) {
        if (aspects & DesktopModel::Aspect::Languages)
            InterfaceLanguage::apply(m_appearance, m_model.interfaceLanguage());
    });
    m_appearance.setTextStep(
        options.textStep.value_or(m_memory.value(QStringLiteral("window/text-step"), defaultTextStep).toInt()));
    if (options.colours)
        m_appearance.setColourSet(*options.colours);
    if (options.still)
        m_appearance.setReducedMotion(true);
    EscaleStyle::install(m_appearance);
    if (voices == nullptr) {
        m_speech =
            std::make_unique<Speech>(options.library, clock, options.still ? SystemVoices::Leave : SystemVoices::Use);
        connect(&m_library, &LibraryService::contentChanged, m_speech.get(), &Speech::refresh);
        voices = &m_speech->voices();
    }
    m_voiceChoices = std::make_unique<VoiceChoices>(*voices, m_memory);
    m_deskFile = std::make_unique<DeskFile>(
        DeskFile::Desk{m_model, m_appearance, m_looks, m_tray, *m_voiceChoices, m_settings}, toldOtherwise(options));
    m_services = std::make_unique<DesktopServices>(DesktopServices{m_appearance,
                                                                   m_model,
                                                                   m_library,
                                                                   m_search,
                                                                   m_sync,
                                                                   *voices,
                                                                   clock,
                                                                   m_options.settings,
                                                                   m_options.files,
                                                                   m_settings,
                                                                   m_memory,
                                                                   &m_outbox,
                                                                   {},
                                                                   {},
                                                                   &m_tray,
                                                                   m_voiceChoices.get(),
                                                                   m_deskFile.get()});
    // Nothing is written before something is put aside, and nothing that was made before can be lost here.
    connect(&m_model.selections(), &SelectionBook::lookWanted, this, &DesktopProgram::lookAtTheTeam);
    (void)m_model.selections().open(QFileInfo(options.memoryFile).dir().filePath(QStringLiteral("selections")),
                                    options.settings.teamFolder);
    if (!options.settings.teamFolder.isEmpty())
        lookAtTheTeam();
    m_model.recall(m_memory);
    const auto goHome = [this] { m_model.setHome(m_options.settings.home()); };
    connect(&m_settings, &SettingsKeeper::changed, this, goHome);
    goHome();
    m_window = std::make_unique<DesktopWindow>(*m_services);
    m_model.savedFilters().open(QFileInfo(options.memoryFile).dir().filePath(QStringLiteral("saved-filters.json")));
    if (options.notifications)
        tellNews();
    connect(m_window->commands().translate, &QAction::triggered, this, &DesktopProgram::openTranslator);
    connect(m_window->commands().recordVoice, &QAction::triggered, this,
            [this] { openRecordings(m_model.secondLanguage().value_or(m_model.interfaceLanguage())); });
    m_library.watch(libraryWatchInterval);
    clock.after(afterFirstPage, this, [this] {
        // The search reads ahead: until the window is there it would only slow it down.
        m_search.warmUp(m_model.interfaceLanguage());
        // Where a source is set, its sync does it.
        if (m_options.settings.feedUrl.isEmpty() && !m_options.still)
            m_index.start(m_options.library);
        if (!m_options.still)
            m_outbox.begin();
        if (!m_options.still) // a picture shows one moment: nothing is new in it
            m_model.news().open(QFileInfo(m_options.memoryFile).dir().filePath(QStringLiteral("news.sqlite")));
        // Voices take longer to find than the first page to show.
        if (m_speech)
            m_speech->begin();
    });
    m_window->updates().tellMoved(options.moved);
    // What asks the source needs its key.
    if (!options.still)
        m_settings.readKey([window = QPointer(m_window.get())] {
            if (window)
                window->updates().keepUpToDate();
        });
    if (!options.still) {
        if (!options.somewhere)
            QMetaObject::invokeMethod(
                this, [this] { m_window->updates().greet(); }, Qt::QueuedConnection);
        hearOfTheTeam();
    }
}

void DesktopProgram::tellNews()
{
    m_notifications = systemNotifications([this] { return m_tray.icon(); }, [this] { return m_tray.isWanted(); });
    m_notifier =
        std::make_unique<NewsNotifier>(m_model, m_sync, m_options.settings, m_services->clock, *m_notifications);
    connect(m_notifier.get(), &NewsNotifier::wanted, this, [this](const QString &filterId) {
        m_model.useSavedFilter(filterId);
        m_window->comeForward({});
    });
}

/// A shared folder may take its time, for what is brought into it as for what is read there.
void DesktopProgram::lookAtTheTeam()
{
    m_lookAgain = m_looking;
    if (std::exchange(m_looking, true))
        return;
    m_teamLooks.ask<SelectionBook::Look>(
        this,
        [look = m_model.selections().look()]() mutable {
            SelectionBook::visit(look);
            return look;
        },
        [this](const SelectionBook::Look &look) {
            m_looking = false;
            m_model.selections().take(look);
            if (std::exchange(m_lookAgain, false))
                lookAtTheTeam();
        });
}

/// What colleagues write into the team folder is seen soon, and what another window of this desk writes.
void DesktopProgram::hearOfTheTeam()
{
    constexpr std::chrono::seconds betweenLooks{15};
    m_services->clock.after(betweenLooks, this, [this] {
        if (!m_looking)
            lookAtTheTeam();
        hearOfTheTeam();
    });
}

/// A shared folder that does not answer must not hold the program once its window is closed.
DesktopProgram::~DesktopProgram()
{
    (void)m_teamLooks.endWithin(std::chrono::seconds(2));
}

void DesktopProgram::openTranslator()
{
    if (!m_translator) {
        m_translation =
            std::make_unique<TranslationDesk>(m_library, translationsBeside(m_options.memoryFile), m_services->clock);
        m_dispatch = std::make_unique<TranslationDispatch>(*m_translation);
        m_machine = std::make_unique<MachineTranslation>(*m_translation, m_services->clock);
        m_machine->shareHidden(m_services->hidden);
        m_machine->setEndpoint(m_window->asking().endpoint());
        connect(&m_window->asking(), &AskPane::endpointChanged, m_machine.get(), &MachineTranslation::setEndpoint);
        m_translator = std::make_unique<TranslatorWindow>(m_appearance, *m_translation, *m_dispatch, *m_machine,
                                                          m_services->clock, &m_services->voices);
        m_translator->setSpelling([](Language language) {
            return std::make_unique<Spelling>(language, Dictionary::systemFolders(),
                                              userPaths().words + u'/' + code(language) + QStringLiteral(".txt"));
        });
        connect(m_translator.get(), &TranslatorWindow::signInWanted, this, [this] {
            openWorkshop(*m_services, *m_window);
            shareAccount();
        });
        connect(m_translator.get(), &TranslatorWindow::updateWanted, this,
                [this] { m_window->commands().sync->trigger(); });
        connect(m_translator.get(), &TranslatorWindow::recordWanted, this,
                [this] { openRecordings(m_translation->language()); });
        constexpr QSize size{1280, 800};
        m_translator->resize(size);
        const Language second = m_model.secondLanguage().value_or(m_model.interfaceLanguage());
        m_translation->setLanguage(second == Language::Fr ? Language::En : second);
    }
    shareAccount();
    m_translator->show();
    m_translator->raise();
    m_translator->activateWindow();
}

void DesktopProgram::openRecordings(Language language)
{
    if (!m_recordings)
        m_recordings = std::make_unique<RecordingOpener>(m_appearance, m_library, m_services->clock);
    m_recordings->open(language);
}

void DesktopProgram::shareAccount()
{
    Workshop &workshop = workshopWindow(*m_services, *m_window)->workshop();
    if (m_workshop == &workshop)
        return;
    m_workshop = &workshop;
    const auto enter = [this, &workshop] {
        m_dispatch->setAccount(workshop.feed(), workshop.store(), workshop.profile());
    };
    connect(&workshop, &Workshop::accountChanged, m_dispatch.get(), enter);
    // The workshop is made anew when the source of the fiches changes.
    connect(&workshop, &Workshop::ending, m_dispatch.get(), [this] { m_dispatch->setAccount(nullptr, nullptr, {}); });
    connect(m_dispatch.get(), &TranslationDispatch::signedOut, &workshop, &Workshop::refresh, Qt::QueuedConnection);
    enter();
}

/// Once it can be done: the fiche is there, the news are known.
void DesktopProgram::whenShown(QAction *action)
{
    if (action->isEnabled()) // later: some of them answer when what they open is closed
        return (void)QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    connect(action, &QAction::enabledChanged, action, &QAction::trigger,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

/// A question on the person's screen, with the cards that answer it.
void DesktopProgram::askOnTheScreen()
{
    m_model.setSecondLanguage(m_model.interfaceLanguage() == Language::Fr ? Language::Ar : Language::Fr);
    m_window->commands().personsWindow->trigger();
    m_window->commands().phrases->trigger();
    const QList<InterviewPhrase> &phrases = phrasebook().phrases();
    const auto asks = std::find_if(phrases.begin(), phrases.end(),
                                   [](const InterviewPhrase &phrase) { return phrase.answers == CardKind::YesNo; });
    m_model.interview().speak(static_cast<int>(asks - phrases.begin()));
}

QWidget &DesktopProgram::windowOf(const QString &page)
{
    static const QStringList own{QStringLiteral("translate"), QStringLiteral("record")};
    QWidget *front = QApplication::activeWindow();
    return own.contains(page) && front != nullptr ? *front : *m_window;
}

bool DesktopProgram::goTo(const QString &page, const QString &fiche)
{
    if (!fiche.isEmpty())
        m_model.open(fiche);
    if (page.isEmpty() || page == QLatin1String("fiche"))
        return true;
    if (page == QLatin1String("two-languages")) {
        m_model.setSecondLanguage(m_model.interfaceLanguage() == Language::Fr ? Language::Ar : Language::Fr);
    } else if (page == QLatin1String("phrases")) {
        m_model.setSecondLanguage(m_model.interfaceLanguage() == Language::Fr ? Language::Ar : Language::Fr);
        m_window->commands().phrases->trigger();
        m_window->phrases().groups().setCurrentRow(3);
        m_model.interview().speak(phrasebook().inGroup(3).value(1));
    } else if (page == QLatin1String("palette")) {
        m_window->commands().palette->trigger();
        m_window->commandPalette().field().setText(QStringLiteral("apport"));
    } else if (page == QLatin1String("switcher")) {
        // Somebody has read two; which there are is known when the list is.
        const auto read = [this] {
            const QList<ResultRow> rows = m_model.found().rows();
            for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 2) && m_model.recent().size() < 2; ++i)
                m_model.open(rows[i].card.id);
        };
        connect(&m_model.found(), &Finder::changed, this, read, Qt::QueuedConnection);
        whenShown(m_window->commands().previousRead);
    } else if (page == QLatin1String("search")) {
        m_model.search(QStringLiteral("carte de sejour"));
    } else if (page == QLatin1String("ask")) {
        m_window->commands().ask->trigger();
        // A question that the sample answers; the pages of a picture are drawn when the answer is there.
        m_window->asking().ask(QStringLiteral("Comment ouvrir un compte si la banque refuse ?"));
    } else if (page == QLatin1String("sync-failed")) {
        m_window->commands().sync->trigger(); // no feed is set in a picture
    } else if (page == QLatin1String("hand-over")) {
        m_window->handOver().openHandOver(HandOverDialog::Scope::Fiche);
    } else if (page == QLatin1String("settings")) {
        m_window->updates().openSettings();
    } else if (page == QLatin1String("first-steps")) {
        m_window->updates().openAssistant();
    } else if (page == QLatin1String("selections")) {
        m_window->handOver().selections->trigger();
    } else if (page == QLatin1String("outbox")) {
        m_window->handOver().outbox->trigger();
    } else if (page == QLatin1String("suggestion")) {
        whenShown(m_window->handOver().suggest);
    } else if (page == QLatin1String("bring")) {
        whenShown(m_window->handOver().bring);
    } else if (page == QLatin1String("stick")) {
        whenShown(m_window->commands().writeStick);
    } else if (page == QLatin1String("workshop")) {
        whenShown(m_window->commands().workshop);
    } else if (page == QLatin1String("translate")) {
        whenShown(m_window->commands().translate);
        if (!fiche.isEmpty()) {
            const auto translate = [this, fiche] { m_translation->open(fiche); };
            connect(m_window->commands().translate, &QAction::triggered, this, translate, Qt::SingleShotConnection);
        }
    } else if (page == QLatin1String("record")) {
        whenShown(m_window->commands().recordVoice);
    } else if (page == QLatin1String("cards")) {
        askOnTheScreen();
    } else if (page == QLatin1String("kiosks")) {
        m_window->commands().kiosks->trigger();
    } else if (page == QLatin1String("persons-screen")) {
        m_model.setSecondLanguage(m_model.interfaceLanguage() == Language::Fr ? Language::Ar : Language::Fr);
        m_window->commands().personsWindow->trigger();
    } else if (page == QLatin1String("help")) {
        whenShown(m_window->commands().help);
    } else if (page == QLatin1String("news")) {
        whenShown(m_window->commands().showNews);
    } else if (page == QLatin1String("changes")) {
        whenShown(m_window->commands().whatChanged);
    } else if (page == QLatin1String("feed")) {
        m_window->updates().openFeedDialog();
    } else {
        return false;
    }
    return true;
}

} // namespace escale
