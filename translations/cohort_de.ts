<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CatchUpWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, how many posts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 by %3 since %4</source>
        <comment>circle, so many posts, so many people, a time</comment>
        <translation>%1 · %2 von %3 seit %4</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since %1</source>
        <comment>a time</comment>
        <translation>Nichts Neues seit %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message>
        <source>A post without words</source>
        <translation>Ein Beitrag ohne Text</translation>
    </message>
    <message>
        <source>goes on from %1: %2</source>
        <comment>a person, the first words of what they wrote</comment>
        <translation>setzt fort, was %1 schrieb: %2</translation>
    </message>
    <message numerus="yes">
        <source>Passed on by %n people: %1</source>
        <translation>
            <numerusform>Geteilt von %n Person: %1</numerusform>
            <numerusform>Geteilt von %n Personen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 by %2</source>
        <comment>so many posts, so many people</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n posts.</source>
        <translation>
            <numerusform>Das ist nur der Anfang: %n Beitrag.</numerusform>
            <numerusform>Das sind die ersten %n Beiträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s all.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <source>Everything up to %1 is here.</source>
        <comment>a time</comment>
        <translation>Alles bis %1 ist hier.</translation>
    </message>
</context>
<context>
    <name>CircleShape</name>
    <message>
        <source>Disc</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 is account %2</source>
        <translation>%1 ist Konto %2</translation>
    </message>
    <message>
        <source>There is no keyring to keep the sign-in: it ends with this command. Start a keyring, or use --token-env.</source>
        <translation>Es gibt keinen Schlüsselbund für die Anmeldung: Sie endet mit diesem Befehl. Starten Sie einen Schlüsselbund, oder nehmen Sie --token-env.</translation>
    </message>
    <message>
        <source>the environment variable %1 is empty</source>
        <translation>Die Umgebungsvariable %1 ist leer.</translation>
    </message>
    <message>
        <source>Without --keep the token is read from the variable at every start.</source>
        <translation>Ohne --keep wird das Token bei jedem Start aus der Variablen gelesen.</translation>
    </message>
    <message>
        <source>--hat is professional, personal or mixed</source>
        <translation>--hat ist professional (beruflich), personal (privat) oder mixed (beides).</translation>
    </message>
    <message>
        <source>say the server: --server URL</source>
        <translation>Nennen Sie den Server: --server URL</translation>
    </message>
    <message>
        <source>this is no server: %1</source>
        <translation>Das ist kein Server: %1</translation>
    </message>
    <message>
        <source>say either --token-env VAR or --sign-in</source>
        <translation>Geben Sie entweder --token-env VAR oder --sign-in an.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>HANDLE</source>
        <translation>PROFILNAME</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETZWERK</translation>
    </message>
    <message>
        <source>HAT</source>
        <translation>WOFÜR</translation>
    </message>
    <message>
        <source>FOLLOWERS</source>
        <translation>FOLLOWER</translation>
    </message>
    <message>
        <source>signed out of %1</source>
        <translation>von %1 abgemeldet</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAND</translation>
    </message>
    <message>
        <source>this profile has the sample network already</source>
        <translation>Dieses Profil hat das Beispielnetz schon.</translation>
    </message>
    <message>
        <source>sample network</source>
        <translation>Beispielnetz</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Adresse des Servers.</translation>
    </message>
    <message>
        <source>Read the token from this environment variable, at every start.</source>
        <translation>Das Token bei jedem Start aus dieser Umgebungsvariablen lesen.</translation>
    </message>
    <message>
        <source>Keep the token in the keyring instead.</source>
        <translation>Das Token stattdessen im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Mit dem Browser anmelden.</translation>
    </message>
    <message>
        <source>What the account is for: professional, personal or mixed.</source>
        <translation>Wofür das Konto ist: professional, personal oder mixed.</translation>
    </message>
    <message>
        <source>Fill a new profile with the sample network.</source>
        <translation>Ein neues Profil mit dem Beispielnetz füllen.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Die Konten auflisten.</translation>
    </message>
    <message>
        <source>Sign out and forget the account; people and circles stay.</source>
        <translation>Abmelden und das Konto vergessen; Personen und Kreise bleiben.</translation>
    </message>
    <message>
        <source>Fetch what is new and send what waits.</source>
        <translation>Neues holen und Wartendes senden.</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Folder of the profile; made when it does not exist.</source>
        <translation>Ordner des Profils; wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Mit einem einzigen JSON-Dokument antworten.</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities to trust besides the system&apos;s.</source>
        <translation>PEM-Datei mit Zertifizierungsstellen, denen neben denen des Systems zu trauen ist.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>&quot;cohort-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>„cohort-cli COMMAND --help“ nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 error, 2 wrong use, 3 refused by the gate, 4 partly done.</source>
        <translation>Endet mit 0 erledigt, 1 Fehler, 2 falscher Aufruf, 3 nicht hinausgelassen, 4 teilweise erledigt.</translation>
    </message>
    <message>
        <source>say what to do; &quot;cohort-cli --help&quot; lists the commands</source>
        <translation>Sagen Sie, was zu tun ist; „cohort-cli --help“ nennt die Befehle.</translation>
    </message>
    <message>
        <source>there is no command “%1”; &quot;cohort-cli --help&quot; lists them</source>
        <translation>Den Befehl „%1“ gibt es nicht; „cohort-cli --help“ nennt alle.</translation>
    </message>
    <message>
        <source>say whom it is for: --to circle:NAME</source>
        <translation>Sagen Sie, für wen es ist: --to circle:NAME</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>there is nothing to say: --text TEXT (- reads standard input)</source>
        <translation>Es gibt nichts zu sagen: --text TEXT (- liest die Standardeingabe)</translation>
    </message>
    <message>
        <source>this file cannot be read: %1</source>
        <translation>Diese Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>--visibility is onlyMe, mentioned, circle, followers, localOnly, quiet or anyone</source>
        <translation>--visibility ist onlyMe, mentioned, circle, followers, localOnly, quiet oder anyone.</translation>
    </message>
    <message>
        <source>--to is circle:NAME, person:NAME, except:NAME, followers or anyone, not “%1”</source>
        <translation>--to ist circle:NAME, person:NAME, except:NAME, followers oder anyone, nicht „%1“.</translation>
    </message>
    <message>
        <source>Whom it is for: circle:NAME, person:NAME, except:NAME, followers or anyone; may be repeated.</source>
        <translation>Für wen es ist: circle:NAME, person:NAME, except:NAME, followers oder anyone; auch mehrmals.</translation>
    </message>
    <message>
        <source>The account that carries it; may be repeated.</source>
        <translation>Das Konto, über das es geht; auch mehrmals.</translation>
    </message>
    <message>
        <source>What to say; - reads standard input.</source>
        <translation>Was zu sagen ist; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>How far it goes on the network.</source>
        <translation>Wie weit es im Netzwerk geht.</translation>
    </message>
    <message>
        <source>The post to answer: its ID or address.</source>
        <translation>Der Beitrag, auf den es antwortet: seine ID oder Adresse.</translation>
    </message>
    <message>
        <source>A file to send with it; may be repeated.</source>
        <translation>Eine Datei dazu; auch mehrmals.</translation>
    </message>
    <message>
        <source>Describes the file of the same place; may be repeated.</source>
        <translation>Beschreibt die Datei an derselben Stelle; auch mehrmals.</translation>
    </message>
    <message>
        <source>Content warning.</source>
        <translation>Inhaltswarnung.</translation>
    </message>
    <message>
        <source>Language of the text, for example en.</source>
        <translation>Sprache des Texts, zum Beispiel de.</translation>
    </message>
    <message>
        <source>--sphere, --shape or --visibility has a value that does not exist</source>
        <translation>--sphere, --shape oder --visibility hat einen Wert, den es nicht gibt.</translation>
    </message>
    <message>
        <source>there is a circle of this name already</source>
        <translation>Einen Kreis mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>%1 is circle %2</source>
        <translation>%1 ist Kreis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people added</source>
        <translation>
            <numerusform>%1: %n Person hinzugefügt</numerusform>
            <numerusform>%1: %n Personen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people taken out</source>
        <translation>
            <numerusform>%1: %n Person herausgenommen</numerusform>
            <numerusform>%1: %n Personen herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SPHERE</source>
        <translation>BEREICH</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONEN</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>UNGELESEN</translation>
    </message>
    <message>
        <source>AUDIENCE</source>
        <translation>PUBLIKUM</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>in beiden Bereichen</translation>
    </message>
    <message>
        <source>professional or personal.</source>
        <translation>professional (beruflich) oder personal (privat).</translation>
    </message>
    <message>
        <source>disc, square, triangle, diamond, cross, star, hexagon or ring.</source>
        <translation>disc, square, triangle, diamond, cross, star, hexagon oder ring.</translation>
    </message>
    <message>
        <source>A note to yourself.</source>
        <translation>Eine Notiz für Sie selbst.</translation>
    </message>
    <message>
        <source>The widest route of a post unasked: mentioned, circle, followers …</source>
        <translation>Wie weit ein Beitrag ohne Rückfrage geht: mentioned, circle, followers …</translation>
    </message>
    <message>
        <source>Make a circle.</source>
        <translation>Einen Kreis anlegen.</translation>
    </message>
    <message>
        <source>Put people into a circle.</source>
        <translation>Personen zu einem Kreis hinzufügen.</translation>
    </message>
    <message>
        <source>Take people out of a circle.</source>
        <translation>Personen aus einem Kreis nehmen.</translation>
    </message>
    <message>
        <source>List the circles.</source>
        <translation>Die Kreise auflisten.</translation>
    </message>
    <message>
        <source>Show a circle and its members.</source>
        <translation>Einen Kreis und seine Mitglieder zeigen.</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” may be: %2</source>
        <translation>„%1“ kann sein: %2</translation>
    </message>
    <message>
        <source>no such post on this computer: %1</source>
        <translation>Diesen Beitrag gibt es auf diesem Computer nicht: %1</translation>
    </message>
    <message>
        <source>a damaged file was moved aside: %1</source>
        <translation>Eine beschädigte Datei wurde beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>GESCHRIEBEN</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER ES SIEHT</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>the server also reached: %1</source>
        <translation>Der Server hat auch erreicht: %1</translation>
    </message>
    <message>
        <source>the server published it for: %1</source>
        <translation>Der Server hat es veröffentlicht für: %1</translation>
    </message>
    <message>
        <source>what is not sent yet waits in the outbox</source>
        <translation>Was noch nicht gesendet ist, wartet im Ausgang.</translation>
    </message>
    <message>
        <source>name the entry by its number</source>
        <translation>Nennen Sie den Eintrag mit seiner Nummer.</translation>
    </message>
    <message>
        <source>taken back; it is draft %1</source>
        <translation>Zurückgenommen; es ist nun Entwurf %1.</translation>
    </message>
    <message>
        <source>Try again what failed, too.</source>
        <translation>Auch Fehlgeschlagenes noch einmal versuchen.</translation>
    </message>
    <message>
        <source>List what waits, what was sent and what failed.</source>
        <translation>Auflisten, was wartet, gesendet wurde oder fehlschlug.</translation>
    </message>
    <message>
        <source>Take a post back that has not left; it becomes a draft.</source>
        <translation>Einen Beitrag zurücknehmen, der noch nicht hinaus ist; er wird zum Entwurf.</translation>
    </message>
    <message>
        <source>Send what waits, now.</source>
        <translation>Wartendes jetzt senden.</translation>
    </message>
    <message>
        <source>HANDLES</source>
        <translation>PROFILNAMEN</translation>
    </message>
    <message>
        <source>CIRCLES</source>
        <translation>KREISE</translation>
    </message>
    <message>
        <source>--sphere is professional or personal</source>
        <translation>--sphere ist professional (beruflich) oder personal (privat).</translation>
    </message>
    <message>
        <source>  (in circles of both spheres)</source>
        <translation>  (in Kreisen beider Bereiche)</translation>
    </message>
    <message>
        <source>circles: %1</source>
        <translation>Kreise: %1</translation>
    </message>
    <message>
        <source>how met: %1</source>
        <translation>kennengelernt: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>this is one person already</source>
        <translation>Das ist schon eine Person.</translation>
    </message>
    <message>
        <source>name the handle to take away, for example %1</source>
        <translation>Nennen Sie den Profilnamen, der wegfallen soll, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Only people with these words in name, handle or note.</source>
        <translation>Nur Personen mit diesen Wörtern in Name, Profilname oder Notiz.</translation>
    </message>
    <message>
        <source>Only members of this circle.</source>
        <translation>Nur Mitglieder dieses Kreises.</translation>
    </message>
    <message>
        <source>Only people in circles of this sphere.</source>
        <translation>Nur Personen in Kreisen dieses Bereichs.</translation>
    </message>
    <message>
        <source>Only people in circles of both spheres.</source>
        <translation>Nur Personen in Kreisen beider Bereiche.</translation>
    </message>
    <message>
        <source>List people.</source>
        <translation>Personen auflisten.</translation>
    </message>
    <message>
        <source>Show one person: handles, circles, suggestions.</source>
        <translation>Eine Person zeigen: Profilnamen, Kreise, Vorschläge.</translation>
    </message>
    <message>
        <source>OTHER is the same person as PERSON.</source>
        <translation>OTHER ist dieselbe Person wie PERSON.</translation>
    </message>
    <message>
        <source>Make a person of its own of this handle.</source>
        <translation>Aus diesem Profilnamen eine eigene Person machen.</translation>
    </message>
    <message>
        <source>not meant</source>
        <translation>nicht gemeint</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>To agree to exactly this reach: %1</source>
        <translation>Um genau dem zuzustimmen: %1</translation>
    </message>
    <message>
        <source>queued; &quot;outbox run&quot; or the window sends it</source>
        <translation>eingereiht; „outbox run“ oder das Fenster sendet es</translation>
    </message>
    <message>
        <source>Send it? [y/N]</source>
        <translation>Senden? [j/N]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that says yes</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>there is no terminal to ask at: add --yes to send it</source>
        <translation>Es gibt kein Terminal für die Rückfrage: Mit --yes wird gesendet.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Agree to a wider reach; KEY is what &quot;reach&quot; shows for exactly this reach.</source>
        <translation>Einem größeren Publikum zustimmen; KEY ist, was „reach“ für genau dieses Publikum zeigt.</translation>
    </message>
    <message>
        <source>Only queue it.</source>
        <translation>Nur einreihen.</translation>
    </message>
    <message>
        <source>Tell who would see a post. Nothing is sent.</source>
        <translation>Sagen, wer einen Beitrag sähe. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Check a post, queue it and send it.</source>
        <translation>Einen Beitrag prüfen, einreihen und senden.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to %1</source>
        <translation>--limit ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--before is a time or the &quot;next&quot; of an answer</source>
        <translation>--before ist eine Zeit oder das „next“ einer Antwort.</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>POSTS</source>
        <translation>BEITRÄGE</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation>ANFANG</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts are not on this computer; --load fetches them</source>
        <translation>
            <numerusform>%n Beitrag ist nicht auf diesem Computer; --load holt ihn</numerusform>
            <numerusform>%n Beiträge sind nicht auf diesem Computer; --load holt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>GEFUNDEN</translation>
    </message>
    <message>
        <source>Posts by the people of this circle.</source>
        <translation>Beiträge der Personen dieses Kreises.</translation>
    </message>
    <message>
        <source>Posts by one person, over all networks.</source>
        <translation>Beiträge einer Person, aus allen Netzwerken.</translation>
    </message>
    <message>
        <source>All that one account received.</source>
        <translation>Alles, was ein Konto empfangen hat.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>Older than this time or than &quot;next&quot;.</source>
        <translation>Älter als diese Zeit oder als „next“.</translation>
    </message>
    <message>
        <source>Fetch what is missing first.</source>
        <translation>Fehlendes zuerst holen.</translation>
    </message>
    <message>
        <source>Read a circle, a sphere, a person or everything, newest first.</source>
        <translation>Einen Kreis, einen Bereich, eine Person oder alles lesen, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>List conversations, the one with the newest post first.</source>
        <translation>Unterhaltungen auflisten, die mit dem neuesten Beitrag zuerst.</translation>
    </message>
    <message>
        <source>Show the conversation of a post (its ID or address).</source>
        <translation>Die Unterhaltung eines Beitrags zeigen (ID oder Adresse).</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and agree there:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer, und stimmen Sie dort zu:</translation>
    </message>
    <message>
        <source>If the browser shows a code instead, type it here and press Enter.</source>
        <translation>Zeigt der Browser stattdessen einen Code, geben Sie ihn hier ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Type the code that the browser shows and press Enter.</source>
        <translation>Geben Sie den Code ein, den der Browser zeigt, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>no account fits whom it is for: say --account ACCOUNT</source>
        <translation>Zu denen, für die es ist, passt kein Konto: Geben Sie --account ACCOUNT an.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>ROUTE</source>
        <translation>WEG</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>KOSTEN</translation>
    </message>
    <message>
        <source>when it was sent, %1:</source>
        <translation>beim Senden, %1:</translation>
    </message>
    <message>
        <source>since then:</source>
        <translation>seitdem:</translation>
    </message>
    <message>
        <source>not sent with Cohort on this computer; what the rules say of it now:</source>
        <translation>nicht mit Cohort auf diesem Rechner gesendet; was die Regeln jetzt dazu sagen:</translation>
    </message>
    <message>
        <source>can read it since then:</source>
        <translation>können es seitdem lesen:</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read</source>
        <translation>
            <numerusform>%n Beitrag kann nicht gelesen werden</numerusform>
            <numerusform>%n Beiträge können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>older posts were not looked at; --limit takes a larger number</source>
        <translation>ältere Beiträge wurden nicht angesehen; --limit nimmt eine größere Zahl</translation>
    </message>
    <message>
        <source>--limit is a number of posts</source>
        <translation>--limit ist eine Anzahl von Beiträgen</translation>
    </message>
    <message>
        <source>At most about so many posts (200).</source>
        <translation>Höchstens etwa so viele Beiträge (200).</translation>
    </message>
    <message>
        <source>Show who could see a post of mine when it was sent, and what is different now.</source>
        <translation>Zeigen, wer einen Beitrag von mir beim Senden sehen konnte und was jetzt anders ist.</translation>
    </message>
    <message>
        <source>Show what of mine a person can read, over all accounts.</source>
        <translation>Zeigen, was eine Person von mir lesen kann, über alle Konten.</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>Nichts Neues seit %1.</translation>
    </message>
    <message>
        <source>%1 by %2 since %3</source>
        <comment>so many posts, so many people, a time</comment>
        <translation>%1 von %2 seit %3</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>There is more after %1.</source>
        <translation>Nach %1 gibt es noch mehr.</translation>
    </message>
    <message>
        <source>That&apos;s all up to %1.</source>
        <translation>Das ist alles bis %1.</translation>
    </message>
    <message>
        <source>--since is a time such as 2026-03-02T09:00</source>
        <translation>--since ist eine Zeit wie 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>Everything from this time on; without it what is unread, of two weeks.</source>
        <translation>Alles ab dieser Zeit; ohne Angabe das Ungelesene von zwei Wochen.</translation>
    </message>
    <message>
        <source>What happened since last time, by conversation, and then it ends.</source>
        <translation>Was seit dem letzten Mal geschehen ist, nach Unterhaltungen, und dann ist Schluss.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>--order is newest or best</source>
        <translation>--order ist newest oder best</translation>
    </message>
    <message>
        <source>newest or best first.</source>
        <translation>newest oder best: Neueste oder Beste zuerst.</translation>
    </message>
    <message>
        <source>At most so many; a conversation is not cut.</source>
        <translation>Höchstens so viele; eine Unterhaltung wird nicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Search posts, saved threads, notes, drafts and people on this computer.</source>
        <translation>Beiträge, behaltene Unterhaltungen, Notizen, Entwürfe und Personen auf diesem Computer durchsuchen.</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>number, title, number of posts</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had</source>
        <translation>
            <numerusform>%n Beitrag war nicht zu bekommen</numerusform>
            <numerusform>%n Beiträge waren nicht zu bekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept</source>
        <translation>
            <numerusform>%n Bild konnte nicht behalten werden</numerusform>
            <numerusform>%n Bilder konnten nicht behalten werden</numerusform>
        </translation>
    </message>
    <message>
        <source>saved without what is not on this computer: %1</source>
        <translation>Behalten ohne das, was nicht auf diesem Computer ist: %1</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>BEHALTEN</translation>
    </message>
    <message>
        <source>--style is apa, mla, chicago or chicago-bibliography</source>
        <translation>--style ist apa, mla, chicago oder chicago-bibliography.</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>written and read back: %1</source>
        <translation>Geschrieben und nachgelesen: %1</translation>
    </message>
    <message>
        <source>checked; it takes the place of this profile at the next start</source>
        <translation>Geprüft; beim nächsten Start tritt sie an die Stelle dieses Profils.</translation>
    </message>
    <message>
        <source>what is here now will be kept in a folder &quot;before-restore-…&quot; in the profile</source>
        <translation>Was jetzt hier ist, wird in einem Ordner &quot;before-restore-…&quot; im Profil behalten.</translation>
    </message>
    <message>
        <source>forgotten: %1</source>
        <translation>vergessen: %1</translation>
    </message>
    <message>
        <source>what is forgotten cannot be brought back; say so with --yes</source>
        <translation>Vergessenes lässt sich nicht zurückholen; bestätigen Sie es mit --yes.</translation>
    </message>
    <message>
        <source>Fetch the pictures too; their servers learn of it.</source>
        <translation>Auch die Bilder holen; ihre Server erfahren davon.</translation>
    </message>
    <message>
        <source>apa, mla, chicago or chicago-bibliography.</source>
        <translation>apa, mla, chicago oder chicago-bibliography.</translation>
    </message>
    <message>
        <source>With today as the day of access.</source>
        <translation>Mit dem heutigen Tag als Tag des Abrufs.</translation>
    </message>
    <message>
        <source>Say that a copy was saved, and when.</source>
        <translation>Angeben, dass eine Kopie behalten wurde, und wann.</translation>
    </message>
    <message>
        <source>The environment variable that holds the passphrase.</source>
        <translation>Die Umgebungsvariable, in der die Passphrase steht.</translation>
    </message>
    <message>
        <source>Save the whole conversation of a post for good.</source>
        <translation>Die ganze Unterhaltung eines Beitrags dauerhaft behalten.</translation>
    </message>
    <message>
        <source>List the saved conversations, newest first.</source>
        <translation>Die behaltenen Unterhaltungen auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Write a saved conversation into a file.</source>
        <translation>Eine behaltene Unterhaltung in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Cite a saved conversation.</source>
        <translation>Eine behaltene Unterhaltung als Quelle angeben.</translation>
    </message>
    <message>
        <source>Write people, circles, drafts and the library into one file.</source>
        <translation>Personen, Kreise, Entwürfe und die Bibliothek in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Bring a backup back at the next start.</source>
        <translation>Eine Sicherung beim nächsten Start zurückholen.</translation>
    </message>
    <message>
        <source>Take a saved conversation off this computer for good.</source>
        <translation>Eine behaltene Unterhaltung für immer von diesem Computer nehmen.</translation>
    </message>
    <message>
        <source>Take a person with posts and notes off this computer for good.</source>
        <translation>Eine Person mit Beiträgen und Notizen für immer von diesem Computer nehmen.</translation>
    </message>
    <message>
        <source>this conversation is not saved; &quot;thread save&quot; does it</source>
        <translation>Diese Unterhaltung wird nicht behalten; &quot;thread save&quot; erledigt das.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>The file; without, one named by the title.</source>
        <translation>Die Datei; ohne Angabe eine mit dem Titel als Namen.</translation>
    </message>
    <message>
        <source>With your notes, highlights and tags.</source>
        <translation>Mit Ihren Notizen, Markierungen und Schlagwörtern.</translation>
    </message>
    <message>
        <source>--format is one of %1</source>
        <translation>--format ist eines von: %1</translation>
    </message>
    <message>
        <source>say where the app password is: --app-password-env VAR</source>
        <translation>Geben Sie an, wo das App-Passwort steht: --app-password-env VAR</translation>
    </message>
    <message>
        <source>Read the app password from this environment variable, once.</source>
        <translation>Das App-Passwort einmal aus dieser Umgebungsvariablen lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds followed</source>
        <translation>
            <numerusform>Sie folgen jetzt %n Feed</numerusform>
            <numerusform>Sie folgen jetzt %n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were followed already</source>
        <translation>
            <numerusform>Sie folgten schon %n Feed</numerusform>
            <numerusform>Sie folgten schon %n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>%n Feed konnte nicht gelesen werden</numerusform>
            <numerusform>%n Feeds konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>following feeds</source>
        <translation>Feeds werden hinzugefügt</translation>
    </message>
    <message>
        <source>no circle is called so, and its feeds go into none: %1</source>
        <translation>Kein Kreis heißt so, die Feeds daraus kommen in keinen: %1</translation>
    </message>
    <message>
        <source>this is no list of feeds (OPML): %1</source>
        <translation>Das ist keine Liste von Feeds (OPML): %1</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>für immer weg</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>%n Feed geschrieben</numerusform>
            <numerusform>%n Feeds geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this hat: professional, personal or mixed.</source>
        <translation>Das Konto für diesen Bereich: professional, personal oder mixed.</translation>
    </message>
    <message>
        <source>Put the feeds into this circle.</source>
        <translation>Die Feeds in diesen Kreis legen.</translation>
    </message>
    <message>
        <source>Put the feeds of a folder into the circle of its name.</source>
        <translation>Die Feeds eines Ordners in den Kreis mit dessen Namen legen.</translation>
    </message>
    <message>
        <source>Follow blogs and feeds; a page&apos;s feed is found by itself.</source>
        <translation>Blogs und Feeds folgen; der Feed einer Seite wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>List the feeds that are followed.</source>
        <translation>Die Feeds auflisten, denen Sie folgen.</translation>
    </message>
    <message>
        <source>Follow the feeds of a list (OPML).</source>
        <translation>Den Feeds einer Liste folgen (OPML).</translation>
    </message>
    <message>
        <source>Write the feeds that are followed as a list (OPML).</source>
        <translation>Die Feeds, denen Sie folgen, als Liste schreiben (OPML).</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>ETWA</translation>
    </message>
    <message>
        <source>KEEPS</source>
        <translation>BEHÄLT</translation>
    </message>
    <message>
        <source>All in all %1: posts %2, saved conversations %3, their pictures %4, people and drafts %5, copies of the profile %6</source>
        <translation>Zusammen %1: Beiträge %2, behaltene Unterhaltungen %3, deren Bilder %4, Personen und Entwürfe %5, Kopien des Profils %6</translation>
    </message>
    <message>
        <source>%1 keeps: %2</source>
        <translation>%1 behält: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed</source>
        <translation>
            <numerusform>%n Beitrag entfernt</numerusform>
            <numerusform>%n Beiträge entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule is: all, months N (1 to %1), or saved</source>
        <translation>Eine Regel ist: all, months N (1 bis %1) oder saved</translation>
    </message>
    <message>
        <source>nothing was changed; say so with --yes</source>
        <translation>Es wurde nichts geändert; bestätigen Sie es mit --yes.</translation>
    </message>
    <message>
        <source>what you published there stays at the network</source>
        <translation>Was Sie dort veröffentlicht haben, bleibt im Netzwerk.</translation>
    </message>
    <message>
        <source>Delete drafts and unsent posts for this account alone as well.</source>
        <translation>Auch Entwürfe und nicht Gesendetes nur für dieses Konto löschen.</translation>
    </message>
    <message>
        <source>Tell what each circle takes of the disk and how long it keeps posts.</source>
        <translation>Zeigen, wie viel Platz jeder Kreis belegt und wie lange er Beiträge behält.</translation>
    </message>
    <message>
        <source>Choose how long the posts of a circle stay on this computer.</source>
        <translation>Wählen, wie lange die Beiträge eines Kreises auf diesem Computer bleiben.</translation>
    </message>
    <message>
        <source>Take an account with everything that came through it off this computer for good.</source>
        <translation>Ein Konto mit allem, was darüber kam, für immer von diesem Computer nehmen.</translation>
    </message>
    <message>
        <source>Sign in by handle (or user name) and app password.</source>
        <translation>Mit Profilname (oder Benutzername) und App-Passwort anmelden.</translation>
    </message>
    <message>
        <source>Add an account; NETWORK is &quot;mastodon&quot;, &quot;bluesky&quot; or &quot;wordpress&quot;.</source>
        <translation>Ein Konto hinzufügen; NETWORK ist „mastodon“, „bluesky“ oder „wordpress“.</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>neue Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>LAST ANSWER</source>
        <translation>LETZTE ANTWORT</translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1, which you have not opened since %2.</source>
        <comment>my address there, a time</comment>
        <translation>
            <numerusform>%n Ihrer Kommentare wurde unter %1 beantwortet; dieses Konto haben Sie seit %2 nicht geöffnet.</numerusform>
            <numerusform>%n Ihrer Kommentare wurden unter %1 beantwortet; dieses Konto haben Sie seit %2 nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Sie wollten erinnert werden</translation>
    </message>
    <message>
        <source>Nothing you said is like that.</source>
        <translation>Nichts, was Sie gesagt haben, passt dazu.</translation>
    </message>
    <message>
        <source>--state is one of unanswered, new, answered, closed, muted</source>
        <translation>--state ist unanswered, new, answered, closed oder muted.</translation>
    </message>
    <message>
        <source>--after is the &quot;next&quot; of an answer</source>
        <translation>--after ist das „next“ einer Antwort.</translation>
    </message>
    <message>
        <source>Closed until somebody answers.</source>
        <translation>Geschlossen, bis jemand antwortet.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Wieder offen.</translation>
    </message>
    <message>
        <source>The conversation is muted.</source>
        <translation>Die Unterhaltung ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>The conversation is not muted any more.</source>
        <translation>Die Unterhaltung ist nicht mehr stummgeschaltet.</translation>
    </message>
    <message>
        <source>Say one of --at, --if-quiet and --never</source>
        <translation>Geben Sie --at, --if-quiet oder --never an.</translation>
    </message>
    <message>
        <source>No reminder any more.</source>
        <translation>Keine Erinnerung mehr.</translation>
    </message>
    <message>
        <source>--at is a time such as 2026-03-02T09:00</source>
        <translation>--at ist eine Zeit wie 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>--if-quiet is a number of days, such as %1</source>
        <translation>--if-quiet ist eine Anzahl von Tagen, zum Beispiel %1</translation>
    </message>
    <message>
        <source>You will be reminded: %1</source>
        <comment>a time</comment>
        <translation>Sie werden erinnert: %1</translation>
    </message>
    <message>
        <source>unanswered, new, answered, closed or muted.</source>
        <translation>unanswered, new, answered, closed oder muted.</translation>
    </message>
    <message>
        <source>Go on from the &quot;next&quot; of an answer.</source>
        <translation>Beim „next“ einer Antwort weitermachen.</translation>
    </message>
    <message>
        <source>At this time.</source>
        <translation>Zu dieser Zeit.</translation>
    </message>
    <message>
        <source>After so many days in which nobody answers.</source>
        <translation>Nach so vielen Tagen, in denen niemand antwortet.</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>Nicht mehr.</translation>
    </message>
    <message>
        <source>Close something I said until somebody answers.</source>
        <translation>Etwas, was ich gesagt habe, schließen, bis jemand antwortet.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Es wieder öffnen.</translation>
    </message>
    <message>
        <source>Hear nothing more of its conversation.</source>
        <translation>Nichts mehr von der Unterhaltung dazu hören.</translation>
    </message>
    <message>
        <source>Hear of its conversation again.</source>
        <translation>Von der Unterhaltung dazu wieder hören.</translation>
    </message>
    <message>
        <source>Be reminded of something I said.</source>
        <translation>An etwas erinnert werden, was ich gesagt habe.</translation>
    </message>
    <message>
        <source>What I said everywhere and what became of it.</source>
        <translation>Was ich überall gesagt habe und was daraus wurde.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>LICENCE</source>
        <translation>LIZENZ</translation>
    </message>
    <message>
        <source>Networks in %1 are not loaded; --own-folder on changes that.</source>
        <translation>Netzwerke in %1 werden nicht geladen; --own-folder on ändert das.</translation>
    </message>
    <message>
        <source>--own-folder is on or off</source>
        <translation>--own-folder ist on oder off</translation>
    </message>
    <message>
        <source>Networks in %1 are loaded from the next start on. Code in this folder can do everything Cohort can.</source>
        <translation>Netzwerke in %1 werden ab dem nächsten Start geladen. Code in diesem Ordner kann alles, was Cohort kann.</translation>
    </message>
    <message>
        <source>Networks in %1 are not loaded from the next start on.</source>
        <translation>Netzwerke in %1 werden ab dem nächsten Start nicht mehr geladen.</translation>
    </message>
    <message>
        <source>Load networks from your own folder, too: on or off. Code there can do everything Cohort can.</source>
        <translation>Netzwerke auch aus Ihrem eigenen Ordner laden: on oder off. Code dort kann alles, was Cohort kann.</translation>
    </message>
    <message>
        <source>List the networks, built in and from files, and why a file is not used.</source>
        <translation>Die Netzwerke auflisten, eingebaute und solche aus Dateien, und warum eine Datei nicht verwendet wird.</translation>
    </message>
    <message>
        <source>--may-reply is anyone, followers, followed, mentioned or nobody</source>
        <translation>--may-reply ist anyone, followers, followed, mentioned oder nobody.</translation>
    </message>
    <message>
        <source>this picture cannot be read, so what it may tell of its place cannot be taken out; save it as JPEG or PNG: %1</source>
        <translation>Dieses Bild lässt sich nicht lesen, darum lässt sich nicht herausnehmen, was es über seinen Ort verraten kann; speichern Sie es als JPEG oder PNG: %1</translation>
    </message>
    <message>
        <source>What to say through one of the accounts instead: ACCOUNT=TEXT; may be repeated.</source>
        <translation>Was über eines der Konten stattdessen gesagt wird: ACCOUNT=TEXT; auch mehrmals.</translation>
    </message>
    <message>
        <source>Where the text is too long for one post, make a thread of it.</source>
        <translation>Wo der Text für einen Beitrag zu lang ist, einen Thread daraus machen.</translation>
    </message>
    <message>
        <source>The post to show inside: its ID or address.</source>
        <translation>Der Beitrag, der darin gezeigt wird: ID oder Adresse.</translation>
    </message>
    <message>
        <source>Who may reply: anyone, followers, followed, mentioned or nobody. Says nothing of who reads.</source>
        <translation>Wer antworten darf: anyone, followers, followed, mentioned oder nobody. Sagt nichts darüber, wer liest.</translation>
    </message>
    <message>
        <source>Others may not quote it. Says nothing of who reads.</source>
        <translation>Andere dürfen es nicht zitieren. Sagt nichts darüber, wer liest.</translation>
    </message>
    <message>
        <source>What the content is, in the network&apos;s own word; may be repeated.</source>
        <translation>Was der Inhalt ist, im Wort des Netzwerks; auch mehrmals.</translation>
    </message>
    <message>
        <source>the same person? %1 %2</source>
        <translation>dieselbe Person? %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 and %3 %4</source>
        <comment>number, name, number, name</comment>
        <translation>%1 %2 und %3 %4</translation>
    </message>
    <message>
        <source>Nobody looks like the same person twice.</source>
        <translation>Niemand scheint doppelt vorzukommen.</translation>
    </message>
    <message>
        <source>Who might be one person, and what speaks for it. Nothing is linked by itself.</source>
        <translation>Wer eine Person sein könnte, und was dafür spricht. Nichts wird von selbst verbunden.</translation>
    </message>
    <message>
        <source>OTHER is not the same person as PERSON: not suggested again.</source>
        <translation>OTHER ist nicht dieselbe Person wie PERSON: wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>--text-for is ACCOUNT=TEXT, not “%1”</source>
        <translation>--text-for ist ACCOUNT=TEXT, nicht „%1“</translation>
    </message>
    <message>
        <source>--text-for names an account that does not carry the post: %1</source>
        <translation>--text-for nennt ein Konto, über das der Beitrag nicht geht: %1</translation>
    </message>
    <message>
        <source>%1 is not known on the network of account %2: there only the name is written</source>
        <translation>%1 ist im Netzwerk von Konto %2 nicht bekannt: Dort steht nur der Name.</translation>
    </message>
    <message>
        <source>account %1, %2 of %3: %4</source>
        <translation>Konto %1, %2 von %3: %4</translation>
    </message>
    <message>
        <source>a password has at most %1 characters</source>
        <translation>Ein Passwort hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>With --split: each part says which of how many it is, (1/3).</source>
        <translation>Mit --split: Jeder Teil sagt, der wievielte von wie vielen er ist, (1/3).</translation>
    </message>
    <message>
        <source>Put it behind the password in this environment variable, where the network can: whoever has it reads the post, and anyone sees its title.</source>
        <translation>Ihn hinter das Passwort in dieser Umgebungsvariablen stellen, wo das Netzwerk es kann: Wer es hat, liest den Beitrag, und alle sehen seinen Titel.</translation>
    </message>
    <message>
        <source>(commented on the page)</source>
        <translation>(auf der Seite kommentiert)</translation>
    </message>
    <message>
        <source>Noted among your comments.</source>
        <translation>Bei Ihren Kommentaren notiert.</translation>
    </message>
    <message>
        <source>Forgotten that you commented there.</source>
        <translation>Vergessen, dass Sie dort kommentiert haben.</translation>
    </message>
    <message>
        <source>What I wrote: it is found among the comments.</source>
        <translation>Was ich geschrieben habe: Es ist dann unter den Kommentaren zu finden.</translation>
    </message>
    <message>
        <source>The name I used there.</source>
        <translation>Der Name, den ich dort benutzt habe.</translation>
    </message>
    <message>
        <source>I commented on the page of this post, in the browser.</source>
        <translation>Ich habe auf der Seite dieses Beitrags kommentiert, im Browser.</translation>
    </message>
    <message>
        <source>Forget that I commented there.</source>
        <translation>Vergessen, dass ich dort kommentiert habe.</translation>
    </message>
    <message>
        <source>Whoever wrote this post becomes one of your people.</source>
        <translation>Wer diesen Beitrag geschrieben hat, kommt zu Ihren Personen.</translation>
    </message>
    <message>
        <source>no profile on the network of account %2 is known for %1: there the name is written</source>
        <translation>Zu %1 ist im Netzwerk von Konto %2 kein Profil bekannt: Dort steht der Name.</translation>
    </message>
    <message>
        <source>--numbered goes with --split</source>
        <translation>--numbered geht nur mit --split.</translation>
    </message>
    <message>
        <source>--as-draft names an account that does not carry the post: %1</source>
        <translation>--as-draft nennt ein Konto, über das der Beitrag nicht geht: %1</translation>
    </message>
    <message>
        <source>this account&apos;s network keeps no drafts, or may not: %1</source>
        <translation>Das Netzwerk dieses Kontos behält keine Entwürfe oder darf es nicht: %1</translation>
    </message>
    <message>
        <source>This account leaves it at its site as a draft, to be finished and published there; may be repeated.</source>
        <translation>Über dieses Konto bleibt der Beitrag ein Entwurf auf der Website, wo Sie ihn fertigstellen und veröffentlichen; auch mehrmals.</translation>
    </message>
    <message>
        <source>in your address book: %1</source>
        <translation>in Ihrem Adressbuch: %1</translation>
    </message>
    <message>
        <source>no circle is called “%1”; &quot;circle create&quot; makes one</source>
        <translation>Kein Kreis heißt „%1“; „circle create“ legt einen an.</translation>
    </message>
    <message>
        <source>two circles are called “%1”: name the life with --hat, or the number</source>
        <translation>Zwei Kreise heißen „%1“: Nennen Sie das Leben mit --hat oder die Nummer.</translation>
    </message>
    <message>
        <source>--hat is professional or personal</source>
        <translation>--hat ist professional (beruflich) oder personal (privat).</translation>
    </message>
    <message>
        <source>this is no address book (vCard): %1</source>
        <translation>Das ist kein Adressbuch (vCard): %1</translation>
    </message>
    <message>
        <source>Put new people into this circle; people you have stay where they are.</source>
        <translation>Neue Personen in diesen Kreis legen; Personen, die Sie schon haben, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The life of the circle: professional or personal.</source>
        <translation>Das Leben des Kreises: professional (beruflich) oder personal (privat).</translation>
    </message>
    <message>
        <source>Only cards with this label (category).</source>
        <translation>Nur Karten mit diesem Label (Kategorie).</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>Sagen, was geschähe, und nichts ändern.</translation>
    </message>
    <message>
        <source>Read an address book (vCard, .vcf): e-mail addresses, web addresses, profiles.</source>
        <translation>Ein Adressbuch lesen (vCard, .vcf): E-Mail-Adressen, Webadressen, Profile.</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>reminder: %1</source>
        <comment>a time</comment>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>answered before the reminder</source>
        <translation>vor der Erinnerung beantwortet</translation>
    </message>
    <message>
        <source>reminder if nobody answers: %1</source>
        <comment>a time</comment>
        <translation>Erinnerung, wenn niemand antwortet: %1</translation>
    </message>
    <message>
        <source>Not on this computer any more</source>
        <translation>Nicht mehr auf diesem Computer</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n new answers</source>
        <translation>
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Unanswered, the oldest first</source>
        <translation>Unbeantwortet, Älteste zuerst</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Neue Antworten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You to %1</source>
        <comment>a person</comment>
        <translation>Sie an %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message>
        <source>A post without words</source>
        <translation>Ein Beitrag ohne Text</translation>
    </message>
    <message>
        <source>last answer by %1, %2</source>
        <comment>a person, a time</comment>
        <translation>letzte Antwort von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the network counts %n answers</source>
        <translation>
            <numerusform>das Netzwerk zählt %n Antwort</numerusform>
            <numerusform>das Netzwerk zählt %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1 (%2), which you have not opened for weeks.</source>
        <comment>my address there, a network</comment>
        <translation>
            <numerusform>%n Ihrer Kommentare wurde unter %1 (%2) beantwortet; dieses Konto haben Sie seit Wochen nicht geöffnet.</numerusform>
            <numerusform>%n Ihrer Kommentare wurden unter %1 (%2) beantwortet; dieses Konto haben Sie seit Wochen nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You commented on the page in the browser</source>
        <translation>Sie haben auf der Seite im Browser kommentiert</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Your people, in circles, over several networks.</source>
        <translation>Ihre Personen, in Kreisen, über mehrere Netzwerke hinweg.</translation>
    </message>
    <message>
        <source>Use this folder for everything that is stored.</source>
        <translation>Diesen Ordner für alles verwenden, was gespeichert wird.</translation>
    </message>
    <message>
        <source>Open with invented people; no account, no server, no connection.</source>
        <translation>Mit erfundenen Personen öffnen; kein Konto, kein Server, keine Verbindung.</translation>
    </message>
    <message>
        <source>Do the main job on the sample network by itself and leave pictures in this folder.</source>
        <translation>Die Hauptaufgabe im Beispielnetz von selbst ausführen und Bilder davon in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Language of the window instead of the system&apos;s.</source>
        <translation>Sprache des Fensters statt der des Systems.</translation>
    </message>
    <message>
        <source>light or dark instead of the setting, with --screenshots.</source>
        <translation>light (hell) oder dark (dunkel) statt der Einstellung, mit --screenshots.</translation>
    </message>
    <message>
        <source>Mirror the window, with --screenshots.</source>
        <translation>Das Fenster spiegeln, mit --screenshots.</translation>
    </message>
    <message>
        <source>An address book (vCard), a list of feeds (OPML), or an address of this program from a browser.</source>
        <translation>Ein Adressbuch (vCard), eine Liste von Feeds (OPML) oder eine Adresse dieses Programms aus einem Browser.</translation>
    </message>
</context>
<context>
    <name>PostLayout</name>
    <message>
        <source>passed on by %1</source>
        <translation>geteilt von %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of votes</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message>
        <source>Hide the post</source>
        <translation>Beitrag verbergen</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Beitrag zeigen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>The text goes on at the network: open it in the browser</source>
        <translation>Der Text geht im Netzwerk weiter: im Browser öffnen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a page, its server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>Dieses Bild zeigen</translation>
    </message>
    <message>
        <source>Always …</source>
        <translation>Immer …</translation>
    </message>
    <message>
        <source>also on %1</source>
        <comment>a network</comment>
        <translation>auch auf %1</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 without a description</source>
        <translation>%1 ohne Beschreibung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of media, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boosts</source>
        <translation>
            <numerusform>%n-mal geteilt</numerusform>
            <numerusform>%n-mal geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n-mal „Gefällt mir“</numerusform>
            <numerusform>%n-mal „Gefällt mir“</numerusform>
        </translation>
    </message>
    <message>
        <source>boosted by you</source>
        <translation>von Ihnen geteilt</translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>gefällt Ihnen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>The poll has ended</source>
        <translation>Die Umfrage ist beendet</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>The poll ends %1</source>
        <translation>Die Umfrage endet %1</translation>
    </message>
    <message>
        <source>passed on by %1</source>
        <translation>geteilt von %1</translation>
    </message>
    <message>
        <source>content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>poll with %n answers</source>
        <translation>
            <numerusform>Umfrage mit %n Antwort</numerusform>
            <numerusform>Umfrage mit %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Something this version of Cohort cannot show</source>
        <translation>Etwas, das diese Version von Cohort nicht zeigen kann</translation>
    </message>
    <message numerus="yes">
        <source>also on %n other networks</source>
        <translation>
            <numerusform>auch in %n weiteren Netzwerk</numerusform>
            <numerusform>auch in %n weiteren Netzwerken</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short name of a weekday, time of that day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, time of that day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RelationshipWords</name>
    <message>
        <source>you follow each other</source>
        <translation>Sie folgen einander</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>Sie folgen dieser Person</translation>
    </message>
    <message>
        <source>they follow you</source>
        <translation>folgt Ihnen</translation>
    </message>
    <message>
        <source>no following that is known</source>
        <translation>kein Folgen bekannt</translation>
    </message>
    <message>
        <source>you asked to follow</source>
        <translation>Sie haben angefragt zu folgen</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>möchte Ihnen folgen</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>von Ihnen blockiert</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>von Ihnen stummgeschaltet</translation>
    </message>
</context>
<context>
    <name>SavedExport</name>
    <message>
        <source>&amp;Markdown …</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Web page, in one file …</source>
        <translation>&amp;Webseite, in einer Datei …</translation>
    </message>
    <message>
        <source>&amp;E-book (EPUB) …</source>
        <translation>&amp;E-Book (EPUB) …</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Table (CSV) …</source>
        <translation>&amp;Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON) …</source>
        <translation>Literaturangaben für Zotero (CSL-JSON) …</translation>
    </message>
    <message>
        <source>References for LaTeX (BibTeX) …</source>
        <translation>Literaturangaben für LaTeX (BibTeX) …</translation>
    </message>
    <message>
        <source>References for EndNote (RIS) …</source>
        <translation>Literaturangaben für EndNote (RIS) …</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Conversation without words</source>
        <translation>Unterhaltung ohne Text</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <comment>a day</comment>
        <translation>behalten am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts changed since</source>
        <translation>
            <numerusform>%n Beitrag seitdem geändert</numerusform>
            <numerusform>%n Beiträge seitdem geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are missing</source>
        <translation>
            <numerusform>%n Beitrag fehlt</numerusform>
            <numerusform>%n Beiträge fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted at the network; seen on %1. This is your saved copy.</source>
        <translation>Im Netzwerk gelöscht; gesehen am %1. Das ist Ihre behaltene Kopie.</translation>
    </message>
    <message>
        <source>Edited by its author; seen on %1. It reads there now: %2</source>
        <translation>Wer es schrieb, hat es bearbeitet; gesehen am %1. Dort steht jetzt: %2</translation>
    </message>
    <message>
        <source>When you sent it: %1</source>
        <translation>Als Sie es gesendet haben: %1</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Ihre Notiz: %1</translation>
    </message>
    <message>
        <source>Its author deleted this post; your setting hides it.</source>
        <translation>Wer diesen Beitrag schrieb, hat ihn gelöscht; nach Ihrer Einstellung ist er ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>SendingNews</name>
    <message numerus="yes">
        <source>%n posts were sent.</source>
        <translation>
            <numerusform>%n Beitrag wurde gesendet.</numerusform>
            <numerusform>%n Beiträge wurden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were not sent and wait in the outbox, where it says why.</source>
        <translation>
            <numerusform>%n Beitrag wurde nicht gesendet und wartet im Ausgang; dort steht, warum.</numerusform>
            <numerusform>%n Beiträge wurden nicht gesendet und warten im Ausgang; dort steht, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post was not sent and waits in the outbox: %1</source>
        <comment>what went wrong</comment>
        <translation>Ein Beitrag wurde nicht gesendet und wartet im Ausgang: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Fetching posts: %1 of %2</source>
        <translation>Beiträge werden geholt: %1 von %2</translation>
    </message>
    <message>
        <source>Fetching posts …</source>
        <translation>Beiträge werden geholt …</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Working offline · everything loaded so far is on this computer</source>
        <translation>Sie arbeiten offline · alles bisher Geladene ist auf diesem Computer</translation>
    </message>
    <message>
        <source>Offline since %1 · everything up to then is on this computer</source>
        <translation>Offline seit %1 · alles bis dahin ist auf diesem Computer</translation>
    </message>
    <message>
        <source>An account needs you · everything up to now is on this computer</source>
        <translation>Ein Konto braucht Sie · alles bis jetzt ist auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>cohort</name>
    <message>
        <source>Nothing is lost: everything that was here is still on this computer.</source>
        <translation>Nichts ist verloren: Alles, was hier war, ist noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your words are kept on this computer. Nothing was sent.</source>
        <translation>Ihr Text bleibt auf diesem Computer. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Cohort tries again by itself.</source>
        <translation>Cohort versucht es von selbst noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Cohort tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Cohort versucht es in %n Minute von selbst noch einmal.</numerusform>
            <numerusform>Cohort versucht es in %n Minuten von selbst noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Everything up to now can be read here. What you send waits and goes out once.</source>
        <translation>Alles bis jetzt können Sie hier lesen. Was Sie senden, wartet und geht genau einmal hinaus.</translation>
    </message>
    <message>
        <source>Nothing to do: Cohort goes on when the network is back.</source>
        <translation>Sie müssen nichts tun: Cohort macht weiter, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing is sent twice: Cohort looks whether it arrived before it tries again.</source>
        <translation>Nichts wird doppelt gesendet: Cohort sieht erst nach, ob es angekommen ist.</translation>
    </message>
    <message>
        <source>Wait a little or try again.</source>
        <translation>Warten Sie ein wenig, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The secure connection to the server is not good.</source>
        <translation>Die sichere Verbindung zum Server ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing was sent, your password and keys neither.</source>
        <translation>Es wurde nichts gesendet, auch weder Passwort noch Schlüssel.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, ask whoever runs the server.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Stimmt es, fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>Der Server bittet zu warten: Es waren zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page first, open it in a browser. Else try again later.</source>
        <translation>Wenn dieses Netz zuerst eine Anmeldeseite verlangt, öffnen Sie sie im Browser. Sonst versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server has trouble.</source>
        <translation>Der Server hat gerade Schwierigkeiten.</translation>
    </message>
    <message>
        <source>The server does not accept this account&apos;s sign-in any more.</source>
        <translation>Der Server nimmt die Anmeldung dieses Kontos nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The server said no to this.</source>
        <translation>Der Server hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Change it, or use another account.</source>
        <translation>Ändern Sie es, oder nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>This is not there any more, or not for you to see.</source>
        <translation>Das gibt es nicht mehr, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>What is stored on this computer stays.</source>
        <translation>Was auf diesem Computer gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>Make it smaller, or open it in a browser.</source>
        <translation>Verkleinern Sie es, oder öffnen Sie es im Browser.</translation>
    </message>
    <message>
        <source>This network cannot do that.</source>
        <translation>Das kann dieses Netzwerk nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Use another account for it.</source>
        <translation>Nehmen Sie dafür ein anderes Konto.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Try again when you want to.</source>
        <translation>Versuchen Sie es noch einmal, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>This computer could not write or read Cohort&apos;s files.</source>
        <translation>Die Dateien von Cohort konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>What was stored before is still there.</source>
        <translation>Was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, then try again.</source>
        <translation>Sehen Sie nach, ob der Datenträger voll oder schreibgeschützt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>One of Cohort&apos;s files is damaged.</source>
        <translation>Eine Datei von Cohort ist beschädigt.</translation>
    </message>
    <message>
        <source>These files were written by a newer Cohort.</source>
        <translation>Diese Dateien stammen von einer neueren Version von Cohort.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Another Cohort is using these files.</source>
        <translation>Ein anderes Cohort benutzt diese Dateien gerade.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Nehmen Sie das offene Fenster, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The keyring is locked, or the entry for this account is gone.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Eintrag für dieses Konto fehlt.</translation>
    </message>
    <message>
        <source>Nothing in the keyring was changed. Everything up to now can be read here.</source>
        <translation>Im Schlüsselbund wurde nichts geändert. Alles bis jetzt können Sie hier lesen.</translation>
    </message>
    <message>
        <source>Unlock the keyring. If that does not help, sign in again.</source>
        <translation>Entsperren Sie den Schlüsselbund. Hilft das nicht, melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep passwords in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für Passwörter.</translation>
    </message>
    <message>
        <source>No password was written to the disk.</source>
        <translation>Es wurde kein Passwort auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or set up a keyring.</source>
        <translation>Melden Sie sich nur für diese Sitzung an, oder richten Sie einen Schlüsselbund ein.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could read this.</source>
        <translation>Es ist niemand ausgewählt, der das lesen könnte.</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>Wählen Sie aus, für wen es ist.</translation>
    </message>
    <message>
        <source>More people could read this than you chose.</source>
        <translation>Mehr Menschen könnten das lesen, als Sie ausgewählt haben.</translation>
    </message>
    <message>
        <source>Look who, then change the audience or agree to it.</source>
        <translation>Sehen Sie nach, wer; ändern Sie dann das Publikum, oder stimmen Sie zu.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Das lässt sich so nicht verwenden.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort.</source>
        <translation>In Cohort ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, please report it.</source>
        <translation>Versuchen Sie es noch einmal. Kommt es wieder, melden Sie es bitte.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people who are not named in a list</comment>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>These people</source>
        <translation>Diese Personen</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Ihre Follower</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Alle auf diesem Server</translation>
    </message>
    <message>
        <source>Anyone with the link (quiet)</source>
        <translation>Alle mit dem Link (unauffällig)</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Beruflich</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>Wird gleich gesendet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Es wird geprüft, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Only you will see this.</source>
        <translation>Nur Sie werden das sehen.</translation>
    </message>
    <message>
        <source>Everybody on your server can read this.</source>
        <translation>Alle auf Ihrem Server können das lesen.</translation>
    </message>
    <message>
        <source>Anyone with the link can read this.</source>
        <translation>Alle mit dem Link können das lesen.</translation>
    </message>
    <message>
        <source>Anyone can read this.</source>
        <translation>Alle können das lesen.</translation>
    </message>
    <message>
        <source>Nobody will see this yet.</source>
        <translation>Noch wird das niemand sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this.</source>
        <translation>
            <numerusform>%n Person wird das sehen.</numerusform>
            <numerusform>%n Personen werden das sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this.</source>
        <translation>
            <numerusform>Ihr %n Follower wird das sehen.</numerusform>
            <numerusform>Ihre %n Follower werden das sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this; how many is not known.</source>
        <translation>Ihre Follower werden das sehen; wie viele es sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not in the audience, but named in the text and will see it too: %1.</source>
        <translation>Nicht im Publikum, aber im Text genannt und sieht es auch: %1.</translation>
    </message>
    <message>
        <source>Not in the audience, but following you and will see it too: %1.</source>
        <translation>Nicht im Publikum, folgt Ihnen aber und sieht es auch: %1.</translation>
    </message>
    <message>
        <source>%1 may see it too: you answer their post.</source>
        <translation>%1 sieht es vielleicht auch: Sie antworten auf diesen Beitrag.</translation>
    </message>
    <message>
        <source>All who follow %1 will get it too.</source>
        <translation>Auch alle, die %1 folgen, bekommen es.</translation>
    </message>
    <message>
        <source>Not in the audience, but will see it too: %1.</source>
        <translation>Nicht im Publikum, sieht es aber auch: %1.</translation>
    </message>
    <message>
        <source>Choose an account to post with.</source>
        <translation>Wählen Sie ein Konto zum Senden aus.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out through %n accounts.</source>
        <translation>
            <numerusform>Es geht über %n Konto hinaus.</numerusform>
            <numerusform>Es geht über %n Konten hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it.</source>
        <translation>Alle können Ihnen folgen und es dann lesen.</translation>
    </message>
    <message>
        <source>Followers you accept later can read it too.</source>
        <translation>Auch Follower, die Sie später annehmen, können es lesen.</translation>
    </message>
    <message>
        <source>Will not get it: %1.</source>
        <translation>Bekommt es nicht: %1.</translation>
    </message>
    <message>
        <source>Choose who this is for.</source>
        <translation>Wählen Sie aus, für wen das ist.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Es gibt noch nichts zu senden.</translation>
    </message>
    <message>
        <source>This network cannot carry this kind of post.</source>
        <translation>Diese Art von Beitrag kann dieses Netzwerk nicht befördern.</translation>
    </message>
    <message>
        <source>Anyone could read this, and you chose fewer.</source>
        <translation>Alle könnten das lesen, und Sie haben weniger ausgewählt.</translation>
    </message>
    <message>
        <source>These people could read this, and you did not choose them: %1.</source>
        <translation>Diese Personen könnten das lesen, obwohl Sie sie nicht ausgewählt haben: %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort. Nothing was sent.</source>
        <translation>In Cohort ist etwas schiefgegangen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>I want anyone to be able to read this.</source>
        <translation>Ich möchte, dass alle das lesen können.</translation>
    </message>
    <message>
        <source>I know that anyone can follow me and then read this.</source>
        <translation>Ich weiß, dass alle mir folgen und das dann lesen können.</translation>
    </message>
    <message>
        <source>I know that followers who are not listed here can read this.</source>
        <translation>Ich weiß, dass auch Follower das lesen können, die hier nicht stehen.</translation>
    </message>
    <message>
        <source>I want these people to be able to read this: %1.</source>
        <translation>Ich möchte, dass diese Personen das lesen können: %1.</translation>
    </message>
    <message>
        <source>I know that all who follow %1 will get this.</source>
        <translation>Ich weiß, dass alle, die %1 folgen, das bekommen.</translation>
    </message>
    <message>
        <source>I want to use this account, although it belongs to the other part of my life.</source>
        <translation>Ich möchte dieses Konto nehmen, obwohl es zum anderen Teil meines Lebens gehört.</translation>
    </message>
    <message>
        <source>I want my answer to go further than the post it answers.</source>
        <translation>Ich möchte, dass meine Antwort weiter geht als der Beitrag, auf den sie antwortet.</translation>
    </message>
    <message>
        <source>I want this to go further than I set for the circle.</source>
        <translation>Ich möchte, dass das weiter geht, als ich für den Kreis festgelegt habe.</translation>
    </message>
    <message>
        <source>I agree to who can read this.</source>
        <translation>Ich bin damit einverstanden, wer das lesen kann.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and return to Cohort.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Cohort zurückkehren.</translation>
    </message>
    <message>
        <source>Your followers will see this, not those of %1.</source>
        <translation>Das sehen Ihre Follower, nicht die von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your followers will see this, not those of %1: %n of the %2 people in the conversation can read it.</source>
        <translation>
            <numerusform>Das sehen Ihre Follower, nicht die von %1: %n der %2 Personen in der Unterhaltung kann es lesen.</numerusform>
            <numerusform>Das sehen Ihre Follower, nicht die von %1: %n der %2 Personen in der Unterhaltung können es lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this, and Cohort does not know all of them.</source>
        <translation>Das sehen Ihre Follower, und Cohort kennt nicht alle.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this, and Cohort does not know all of them.</source>
        <translation>
            <numerusform>Das sieht Ihr %n Follower, und Cohort kennt ihn nicht.</numerusform>
            <numerusform>Das sehen Ihre %n Follower, und Cohort kennt nicht alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this too: named in the text.</source>
        <translation>%1 sieht das auch: im Text genannt.</translation>
    </message>
    <message>
        <source>%1 can still read this: an earlier version named them.</source>
        <translation>%1 kann das weiterhin lesen: in einer früheren Fassung genannt.</translation>
    </message>
    <message>
        <source>%1 is a group: all who follow it will get this.</source>
        <translation>%1 ist eine Gruppe: Alle, die ihr folgen, bekommen das.</translation>
    </message>
    <message>
        <source>%1 is a program and may show this anywhere.</source>
        <translation>%1 ist ein Programm und zeigt das womöglich irgendwo an.</translation>
    </message>
    <message>
        <source>%1 may see this too: you answer their post.</source>
        <translation>%1 sieht das vielleicht auch: Sie antworten auf diesen Beitrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who follow you are not in the audience and will see this.</source>
        <translation>
            <numerusform>%n Person, die Ihnen folgt, ist nicht im Publikum und sieht das.</numerusform>
            <numerusform>%n Personen, die Ihnen folgen, sind nicht im Publikum und sehen das.</numerusform>
        </translation>
    </message>
    <message>
        <source>These people will not get it, because no chosen account can reach them: %1.</source>
        <translation>Diese Personen bekommen es nicht, weil kein ausgewähltes Konto sie erreicht: %1.</translation>
    </message>
    <message>
        <source>You chose to let anyone read this, although it is meant for fewer.</source>
        <translation>Sie lassen das alle lesen, obwohl es für weniger gedacht ist.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads a post: it would be public there.</source>
        <translation>Dieses Netzwerk kann nicht begrenzen, wer einen Beitrag liest: Er wäre dort öffentlich.</translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it: your account accepts everyone.</source>
        <translation>Alle können Ihnen folgen und es dann lesen: Ihr Konto nimmt alle an.</translation>
    </message>
    <message>
        <source>This account belongs to the other part of your life.</source>
        <translation>Dieses Konto gehört zum anderen Teil Ihres Lebens.</translation>
    </message>
    <message>
        <source>Your answer would go further than the post it answers.</source>
        <translation>Ihre Antwort ginge weiter als der Beitrag, auf den sie antwortet.</translation>
    </message>
    <message>
        <source>This goes further than you set for the circle.</source>
        <translation>Das geht weiter, als Sie für den Kreis festgelegt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are too many to be named in one post.</source>
        <translation>
            <numerusform>%n Person ist zu viel, um in einem Beitrag genannt zu werden.</numerusform>
            <numerusform>%n Personen sind zu viele, um in einem Beitrag genannt zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can see a post cannot be changed once it is sent.</source>
        <translation>Wer einen Beitrag sieht, lässt sich nach dem Senden nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This account reaches nobody of the audience.</source>
        <translation>Dieses Konto erreicht niemanden aus dem Publikum.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This network cannot show a post to exactly these people.</source>
        <translation>Dieses Netzwerk kann einen Beitrag nicht genau diesen Personen zeigen.</translation>
    </message>
    <message>
        <source>Cohort cannot say for sure who will see this.</source>
        <translation>Cohort kann nicht sicher sagen, wer das sehen wird.</translation>
    </message>
    <message>
        <source>belongs to the circle</source>
        <translation>gehört zum Kreis</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen ausgewählt</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>im Text genannt</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>folgt Ihnen</translation>
    </message>
    <message>
        <source>wrote what you answer</source>
        <translation>hat geschrieben, worauf Sie antworten</translation>
    </message>
    <message>
        <source>takes part in the conversation</source>
        <translation>nimmt an der Unterhaltung teil</translation>
    </message>
    <message>
        <source>everybody who follows this group</source>
        <translation>alle, die dieser Gruppe folgen</translation>
    </message>
    <message>
        <source>The people who are named</source>
        <translation>Die Genannten</translation>
    </message>
    <message>
        <source>The members of the circle</source>
        <translation>Die Mitglieder des Kreises</translation>
    </message>
    <message>
        <source>Who joins the circle later</source>
        <translation>Wer später in den Kreis kommt</translation>
    </message>
    <message>
        <source>Who follows you later</source>
        <translation>Wer Ihnen später folgt</translation>
    </message>
    <message>
        <source>The members of the group</source>
        <translation>Die Mitglieder der Gruppe</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <translation>Wer %1 folgt</translation>
    </message>
    <message>
        <source>The people of the conversation</source>
        <translation>Die Beteiligten am Gespräch</translation>
    </message>
    <message>
        <source>Everybody on your server</source>
        <translation>Alle auf Ihrem Server</translation>
    </message>
    <message>
        <source>Everybody who is signed in</source>
        <translation>Alle, die angemeldet sind</translation>
    </message>
    <message>
        <source>Who may edit the blog</source>
        <translation>Wer das Blog bearbeiten darf</translation>
    </message>
    <message>
        <source>Everybody in the room</source>
        <translation>Alle im Raum</translation>
    </message>
    <message>
        <source>get a copy</source>
        <translation>bekommen eine Kopie</translation>
    </message>
    <message>
        <source>can read it</source>
        <translation>können es lesen</translation>
    </message>
    <message>
        <source>can read it later</source>
        <translation>können es später lesen</translation>
    </message>
    <message>
        <source>can answer</source>
        <translation>können antworten</translation>
    </message>
    <message>
        <source>can pass it on</source>
        <translation>können es weitergeben</translation>
    </message>
    <message>
        <source>can quote it</source>
        <translation>können es zitieren</translation>
    </message>
    <message>
        <source>can see who gets it</source>
        <translation>können sehen, wer es bekommt</translation>
    </message>
    <message>
        <source>can find it</source>
        <translation>können es finden</translation>
    </message>
    <message>
        <source>do not get it</source>
        <translation>bekommen es nicht</translation>
    </message>
    <message>
        <source>cannot read it</source>
        <translation>können es nicht lesen</translation>
    </message>
    <message>
        <source>cannot read it later</source>
        <translation>können es später nicht lesen</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>können nicht antworten</translation>
    </message>
    <message>
        <source>cannot pass it on</source>
        <translation>können es nicht weitergeben</translation>
    </message>
    <message>
        <source>cannot quote it</source>
        <translation>können es nicht zitieren</translation>
    </message>
    <message>
        <source>cannot see who gets it</source>
        <translation>können nicht sehen, wer es bekommt</translation>
    </message>
    <message>
        <source>cannot find it</source>
        <translation>können es nicht finden</translation>
    </message>
    <message numerus="yes">
        <source>The staff of %n servers</source>
        <translation>
            <numerusform>Das Personal eines Servers</numerusform>
            <numerusform>Das Personal von %n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>The staff of the servers</source>
        <translation>Das Personal der Server</translation>
    </message>
    <message>
        <source>Who runs the linked page</source>
        <translation>Wer die verlinkte Seite betreibt</translation>
    </message>
    <message>
        <source>Feed readers</source>
        <translation>Feedreader</translation>
    </message>
    <message>
        <source>People who subscribed by mail</source>
        <translation>Wer per Mail abonniert hat</translation>
    </message>
    <message>
        <source>Search engines and archives</source>
        <translation>Suchmaschinen und Archive</translation>
    </message>
    <message>
        <source>Programs that copy posts to other networks</source>
        <translation>Programme, die Beiträge in andere Netze kopieren</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>can read it: not known</comment>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>can read it (expected)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>kept by the server</source>
        <translation>vom Server eingehalten</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>everybody on your server</source>
        <translation>alle auf Ihrem Server</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>mindestens eine Person</numerusform>
            <numerusform>mindestens %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who can read it</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not meant</source>
        <translation>
            <numerusform>%n davon nicht gemeint</numerusform>
            <numerusform>%n davon nicht gemeint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>people of the audience</comment>
        <translation>
            <numerusform>%n nicht erreicht</numerusform>
            <numerusform>%n nicht erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>and who follows later</source>
        <translation>und wer später folgt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not in the audience, but quoted and will see it too: %1.</source>
        <translation>Nicht im Publikum, aber zitiert und sieht es auch: %1.</translation>
    </message>
    <message>
        <source>Not sent: it would also reach %1.</source>
        <translation>Nicht gesendet: Es würde auch %1 erreichen.</translation>
    </message>
    <message>
        <source>A public post can be read by anyone, with or without an account. It stands in feeds, on the profile and in searches, and anyone can pass it on.</source>
        <translation>Einen öffentlichen Beitrag können alle lesen, mit oder ohne Konto. Er steht in Feeds, im Profil und in der Suche, und alle können ihn weitergeben.</translation>
    </message>
    <message>
        <source>A quiet post is not listed, but anyone with the link can read it, and it stands on your profile and in its feed.</source>
        <translation>Ein stiller Beitrag wird nicht aufgelistet, aber alle mit dem Link können ihn lesen, und er steht in Ihrem Profil und dessen Feed.</translation>
    </message>
    <message>
        <source>A post to followers can be read by whoever follows you at the time of reading, old posts included. Other servers are expected to keep to this.</source>
        <translation>Einen Beitrag für Folgende kann lesen, wer Ihnen zur Zeit des Lesens folgt, auch ältere Beiträge. Von anderen Servern wird erwartet, dass sie sich daran halten.</translation>
    </message>
    <message>
        <source>A post to named people goes to them and to nobody else. Their servers are expected to keep to this.</source>
        <translation>Ein Beitrag an genannte Personen geht an sie und an sonst niemanden. Von ihren Servern wird erwartet, dass sie sich daran halten.</translation>
    </message>
    <message>
        <source>This came as a post to followers, but servers say the same of a post to a few people.</source>
        <translation>Das kam als Beitrag für Folgende, aber Server nennen einen Beitrag an wenige genauso.</translation>
    </message>
    <message>
        <source>Whoever is named anywhere in the text can read it: %1.</source>
        <translation>Wer irgendwo im Text genannt wird, kann ihn lesen: %1.</translation>
    </message>
    <message>
        <source>Taking a name out later does not take the post away again: %1.</source>
        <translation>Einen Namen später herauszunehmen, nimmt den Beitrag nicht wieder weg: %1.</translation>
    </message>
    <message>
        <source>%1 is a group: everybody who follows it gets the post.</source>
        <translation>%1 ist eine Gruppe: Alle, die ihr folgen, bekommen den Beitrag.</translation>
    </message>
    <message>
        <source>%1 is quoted and will be able to read this, also without following you.</source>
        <translation>%1 wird zitiert und kann das lesen, auch ohne Ihnen zu folgen.</translation>
    </message>
    <message>
        <source>An answer to followers goes to yours, not to those of the person you answer.</source>
        <translation>Eine Antwort für Folgende geht an Ihre, nicht an die der Person, der Sie antworten.</translation>
    </message>
    <message>
        <source>An answer stands in the home feed of those who follow both of you. A post that only starts with a name is not an answer.</source>
        <translation>Eine Antwort steht auf der Startseite derer, die euch beiden folgen. Ein Beitrag, der nur mit einem Namen beginnt, ist keine Antwort.</translation>
    </message>
    <message>
        <source>Every server that gets this fetches a preview of the link, so %1 learns which servers have it.</source>
        <translation>Jeder Server, der das bekommt, holt eine Vorschau des Links; %1 erfährt so, welche Server es haben.</translation>
    </message>
    <message>
        <source>The pictures of a limited post can be opened by anyone who has their address.</source>
        <translation>Die Bilder eines beschränkten Beitrags kann jeder öffnen, der ihre Adresse hat.</translation>
    </message>
    <message>
        <source>Posts are not encrypted: the staff of every server that holds a copy could read it.</source>
        <translation>Beiträge sind nicht verschlüsselt: Das Personal jedes Servers, der eine Kopie hat, könnte ihn lesen.</translation>
    </message>
    <message>
        <source>A limited post is not listed under its tags: %1.</source>
        <translation>Ein beschränkter Beitrag steht nicht unter seinen Hashtags: %1.</translation>
    </message>
    <message>
        <source>A post for your own server is not sent to other servers: only people with an account there can read it.</source>
        <translation>Ein Beitrag für den eigenen Server geht nicht an andere Server: Nur wer dort ein Konto hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>If the server has silenced your account, a public post is not listed. The server does not tell.</source>
        <translation>Wenn der Server Ihr Konto stummgeschaltet hat, wird ein öffentlicher Beitrag nicht aufgelistet. Der Server sagt es nicht.</translation>
    </message>
    <message>
        <source>On this server a quiet post has no page of its own and stands in no feed.</source>
        <translation>Auf diesem Server hat ein stiller Beitrag keine eigene Seite und steht in keinem Feed.</translation>
    </message>
    <message>
        <source>The setting for what your profile shows reaches back: when you change it, older posts appear or go.</source>
        <translation>Die Einstellung, was Ihr Profil zeigt, wirkt zurück: Wenn Sie sie ändern, erscheinen ältere Beiträge oder verschwinden.</translation>
    </message>
    <message>
        <source>A limited post cannot be passed on here. Posts for people who follow each other do not work yet.</source>
        <translation>Ein beschränkter Beitrag kann hier nicht weitergegeben werden. Beiträge für einander Folgende gehen noch nicht.</translation>
    </message>
    <message>
        <source>Whoever is named can always answer: %1. Other servers may ignore who is allowed to answer.</source>
        <translation>Wer genannt ist, kann immer antworten: %1. Andere Server können missachten, wer antworten darf.</translation>
    </message>
    <message>
        <source>The place where a film was made may stand in its file: this server does not take it out.</source>
        <translation>Der Ort einer Filmaufnahme kann in der Datei stehen: Dieser Server nimmt ihn nicht heraus.</translation>
    </message>
    <message>
        <source>A circle is fixed when the post is sent: who joins later does not see it.</source>
        <translation>Ein Kreis steht beim Senden fest: Wer später dazukommt, sieht den Beitrag nicht.</translation>
    </message>
    <message>
        <source>Naming somebody in a post to a circle adds a reader: %1.</source>
        <translation>Wer in einem Beitrag an einen Kreis genannt wird, liest mit: %1.</translation>
    </message>
    <message>
        <source>These people are on other servers, where a post to a circle may not arrive or may look like something else: %1.</source>
        <translation>Diese Personen sind auf anderen Servern, wo ein Beitrag an einen Kreis vielleicht nicht ankommt oder anders aussieht: %1.</translation>
    </message>
    <message>
        <source>Anybody who is signed in on a server that honours it can read this.</source>
        <translation>Alle, die auf einem Server angemeldet sind, der sich daran hält, können das lesen.</translation>
    </message>
    <message>
        <source>Whether a post can be found by searching is a setting of its own.</source>
        <translation>Ob ein Beitrag über die Suche zu finden ist, ist eine eigene Einstellung.</translation>
    </message>
    <message>
        <source>The post goes to the list of people that the request names.</source>
        <translation>Der Beitrag geht an die Liste von Personen, die die Anfrage nennt.</translation>
    </message>
    <message>
        <source>The text may name somebody without adding them: %1 does not get it.</source>
        <translation>Der Text kann jemanden nennen, ohne ihn hinzuzufügen: %1 bekommt ihn nicht.</translation>
    </message>
    <message>
        <source>A post with an end is deleted later. Other servers are only asked to do so.</source>
        <translation>Ein Beitrag mit Ablauf wird später gelöscht. Andere Server werden nur darum gebeten.</translation>
    </message>
    <message>
        <source>A post to chosen people stands in the home feeds of all of them.</source>
        <translation>Ein Beitrag an ausgewählte Personen steht auf den Startseiten von ihnen allen.</translation>
    </message>
    <message>
        <source>A post to followers or to chosen people cannot be passed on here.</source>
        <translation>Ein Beitrag für Folgende oder ausgewählte Personen kann hier nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>This network&apos;s software has shown limited posts by mistake before, and answers may go further than yours.</source>
        <translation>Die Software dieses Netzes hat beschränkte Beiträge schon versehentlich gezeigt, und Antworten können weiter gehen als Ihr Beitrag.</translation>
    </message>
    <message>
        <source>On this server everybody with an account there who knows the number of a post can read it.</source>
        <translation>Auf diesem Server kann jeder mit einem Konto dort, der die Nummer eines Beitrags kennt, ihn lesen.</translation>
    </message>
    <message>
        <source>Older versions of this server send a post for followers to the named people alone.</source>
        <translation>Ältere Fassungen dieses Servers schicken einen Beitrag für Folgende nur an die Genannten.</translation>
    </message>
    <message>
        <source>Who may read it is fixed when it is sent.</source>
        <translation>Wer ihn lesen darf, steht beim Senden fest.</translation>
    </message>
    <message numerus="yes">
        <source>Each of them sees the addresses of %n others.</source>
        <translation>
            <numerusform>Alle von ihnen sehen die Adresse einer weiteren Person.</numerusform>
            <numerusform>Alle von ihnen sehen die Adressen von %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer takes the audience of the post it answers.</source>
        <translation>Eine Antwort hat das Publikum des Beitrags, dem sie antwortet.</translation>
    </message>
    <message>
        <source>The pictures can only be opened by contacts who can prove who they are.</source>
        <translation>Die Bilder können nur Kontakte öffnen, die zeigen können, wer sie sind.</translation>
    </message>
    <message>
        <source>%1 is reached over a network that others may read on the way.</source>
        <translation>%1 ist über ein Netz erreichbar, in dem andere unterwegs mitlesen können.</translation>
    </message>
    <message>
        <source>An empty audience was once sent to all followers: Cohort never sends one.</source>
        <translation>Ein leeres Publikum ging einmal an alle Folgenden: Cohort sendet es nie.</translation>
    </message>
    <message>
        <source>The page of the conversation on the other server may show your answer to anyone.</source>
        <translation>Die Seite des Gesprächs auf dem anderen Server kann Ihre Antwort allen zeigen.</translation>
    </message>
    <message>
        <source>Whoever gets it cannot pass it on here.</source>
        <translation>Wer ihn bekommt, kann ihn hier nicht weitergeben.</translation>
    </message>
    <message>
        <source>Whether the members of a group see each other is a setting of the group.</source>
        <translation>Ob die Mitglieder einer Gruppe einander sehen, ist eine Einstellung der Gruppe.</translation>
    </message>
    <message>
        <source>On other networks this server&apos;s limits do not hold.</source>
        <translation>In anderen Netzen gelten die Grenzen dieses Servers nicht.</translation>
    </message>
    <message>
        <source>Only the people who were in the aspect before the post can see it; who is added later does not.</source>
        <translation>Nur wer vor dem Beitrag im Aspekt war, kann ihn sehen; wer später dazukommt, nicht.</translation>
    </message>
    <message>
        <source>A limited post cannot be reshared. Comments and likes are seen by exactly its readers.</source>
        <translation>Ein beschränkter Beitrag kann nicht weitergesagt werden. Kommentare und „Gefällt mir“ sehen genau seine Leser.</translation>
    </message>
    <message>
        <source>Somebody added to the aspect later may get comments on a post they cannot read. This was read in the code, not tried.</source>
        <translation>Wer später zum Aspekt kommt, bekommt vielleicht Kommentare zu einem Beitrag, den er nicht lesen kann. Das steht so im Code, ausprobiert ist es nicht.</translation>
    </message>
    <message>
        <source>The name of an aspect stays with you. Whether its members see each other is an option.</source>
        <translation>Der Name eines Aspekts bleibt bei Ihnen. Ob seine Mitglieder einander sehen, ist eine Option.</translation>
    </message>
    <message>
        <source>Public posts also stand in a feed that anyone can read.</source>
        <translation>Öffentliche Beiträge stehen auch in einem Feed, den alle lesen können.</translation>
    </message>
    <message>
        <source>Resharing a public post makes it public again.</source>
        <translation>Einen öffentlichen Beitrag weiterzusagen, macht ihn wieder öffentlich.</translation>
    </message>
    <message>
        <source>Everything on this network is public: posts, likes, follows and lists. Nothing can limit who reads.</source>
        <translation>Alles in diesem Netz ist öffentlich: Beiträge, „Gefällt mir“, Folgen und Listen. Nichts kann einschränken, wer liest.</translation>
    </message>
    <message>
        <source>You can limit who answers or quotes, never who reads.</source>
        <translation>Sie können einschränken, wer antwortet oder zitiert, nie wer liest.</translation>
    </message>
    <message>
        <source>Hiding posts from people who are not signed in works only in programs that respect it.</source>
        <translation>Beiträge vor nicht Angemeldeten zu verbergen, geht nur in Programmen, die sich daran halten.</translation>
    </message>
    <message>
        <source>Chats are not public, but the network&apos;s staff can read them.</source>
        <translation>Chats sind nicht öffentlich, aber das Personal des Netzes kann sie lesen.</translation>
    </message>
    <message>
        <source>A circle must not become a list here: lists are public, and each person sees that they are on it.</source>
        <translation>Ein Kreis darf hier keine Liste werden: Listen sind öffentlich, und jede Person sieht, dass sie darauf steht.</translation>
    </message>
    <message>
        <source>Both servers can read it, because it is not encrypted from end to end.</source>
        <translation>Beide Server können ihn lesen, weil er nicht Ende-zu-Ende verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Everybody in the room reads it; who joins later may read it in the room&apos;s archive.</source>
        <translation>Alle im Raum lesen ihn; wer später dazukommt, kann ihn vielleicht im Archiv des Raums lesen.</translation>
    </message>
    <message>
        <source>The server admits whoever is on the list at the time of reading.</source>
        <translation>Der Server lässt zu, wer zur Zeit des Lesens auf der Liste steht.</translation>
    </message>
    <message>
        <source>People in To and Cc see each other; nobody sees who is in Bcc.</source>
        <translation>Wer in An und Kopie steht, sieht einander; wer in Blindkopie steht, den sieht niemand.</translation>
    </message>
    <message>
        <source>%1 may be a mailing list: who reads it is not known, and there may be a public archive.</source>
        <translation>%1 ist vielleicht eine Mailingliste: Wer mitliest, ist nicht bekannt, und es kann ein öffentliches Archiv geben.</translation>
    </message>
    <message>
        <source>Whether an answer goes to the author or to the whole list is up to the list.</source>
        <translation>Ob eine Antwort an die Autorin oder an die ganze Liste geht, bestimmt die Liste.</translation>
    </message>
    <message>
        <source>The mail provider of each address can read it.</source>
        <translation>Der Mailanbieter jeder Adresse kann ihn lesen.</translation>
    </message>
    <message>
        <source>Everybody who may edit the blog can read it. A post with a password still shows its title to everyone.</source>
        <translation>Alle, die das Blog bearbeiten dürfen, können ihn lesen. Ein Beitrag mit Passwort zeigt allen seinen Titel.</translation>
    </message>
    <message>
        <source>What was sent by mail or fetched by feed readers stays there when a post is hidden later.</source>
        <translation>Was per Mail verschickt oder von Feedreadern geholt wurde, bleibt dort, wenn ein Beitrag später verborgen wird.</translation>
    </message>
    <message>
        <source>A comment has the audience of the blog, and usually goes to everybody who follows the comments. Your mail address is seen by the owner.</source>
        <translation>Ein Kommentar hat das Publikum des Blogs und geht meist an alle, die den Kommentaren folgen. Ihre Mailadresse sieht der Inhaber.</translation>
    </message>
    <message>
        <source>People on the restricted list see public posts and those they are tagged in.</source>
        <translation>Personen auf der eingeschränkten Liste sehen öffentliche Beiträge und solche, in denen sie markiert sind.</translation>
    </message>
    <message>
        <source>The audience of the last post is taken again for the next one.</source>
        <translation>Das Publikum des letzten Beitrags wird für den nächsten übernommen.</translation>
    </message>
    <message>
        <source>Tagging adds readers: %1, and perhaps their friends.</source>
        <translation>Markieren fügt Leser hinzu: %1 und vielleicht deren Freunde.</translation>
    </message>
    <message>
        <source>A post to connections cannot be passed on and is not in searches; a post to anyone is in search engines too.</source>
        <translation>Ein Beitrag an Kontakte kann nicht geteilt werden und steht nicht in der Suche; einer an alle steht auch in Suchmaschinen.</translation>
    </message>
    <message>
        <source>Your likes and comments are shown to your whole network.</source>
        <translation>Was Ihnen gefällt und was Sie kommentieren, sieht Ihr ganzes Netzwerk.</translation>
    </message>
    <message>
        <source>Protection is for the whole account and all its posts, older ones too. Limiting answers does not stop quoting.</source>
        <translation>Der Schutz gilt für das ganze Konto und alle Beiträge, auch ältere. Antworten einzuschränken verhindert kein Zitieren.</translation>
    </message>
    <message>
        <source>The network itself keeps this limit. It has failed before.</source>
        <translation>Diese Grenze hält das Netz selbst ein. Sie hat schon einmal versagt.</translation>
    </message>
    <message>
        <source>Who gets it is fixed when it is sent, and only people who have each other&apos;s number get it.</source>
        <translation>Wer es bekommt, steht beim Senden fest, und nur wer gegenseitig die Nummer gespeichert hat, bekommt es.</translation>
    </message>
    <message>
        <source>A circle said who could read it, not who agreed to that; extended circles reached people you did not know.</source>
        <translation>Ein Kreis sagte, wer lesen konnte, nicht, wer dem zugestimmt hatte; erweiterte Kreise erreichten Unbekannte.</translation>
    </message>
    <message>
        <source>Who may see an event and who may see who comes are two settings.</source>
        <translation>Wer eine Veranstaltung sehen darf und wer sehen darf, wer kommt, sind zwei Einstellungen.</translation>
    </message>
    <message>
        <source>The post is as public as its widest copy.</source>
        <translation>Der Beitrag ist so öffentlich wie seine weiteste Kopie.</translation>
    </message>
    <message>
        <source>This network cannot keep a post among the people you chose.</source>
        <translation>Dieses Netz kann einen Beitrag nicht unter den Personen halten, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Programs that copy posts to other networks may carry this on; somebody who follows you may run one.</source>
        <translation>Programme, die Beiträge in andere Netze kopieren, können ihn weitertragen; wer Ihnen folgt, kann eines betreiben.</translation>
    </message>
    <message>
        <source>Networks differ: some fix the readers when a post is sent, others ask when it is read.</source>
        <translation>Netze unterscheiden sich: Manche legen die Leser beim Senden fest, andere fragen beim Lesen.</translation>
    </message>
    <message>
        <source>An account that accepts every follower has no limits: anyone can follow it and read.</source>
        <translation>Ein Konto, das alle Folgenden annimmt, hat keine Grenzen: Alle können ihm folgen und lesen.</translation>
    </message>
    <message>
        <source>How far a limited post stays limited is up to the servers that get it: %1.</source>
        <translation>Wie weit ein beschränkter Beitrag beschränkt bleibt, liegt bei den Servern, die ihn bekommen: %1.</translation>
    </message>
    <message>
        <source>Deleting is a request to other servers. Copies may stay.</source>
        <translation>Löschen ist eine Bitte an andere Server. Kopien können bleiben.</translation>
    </message>
    <message>
        <source>Likes and other reactions can tell strangers that the post exists.</source>
        <translation>„Gefällt mir“ und andere Reaktionen können Fremden verraten, dass es den Beitrag gibt.</translation>
    </message>
    <message>
        <source>Pinning it to your profile may show it to more people.</source>
        <translation>Ihn im Profil anzuheften, kann ihn mehr Leuten zeigen.</translation>
    </message>
    <message>
        <source>%1 is a program: where it shows what it gets is not known.</source>
        <translation>%1 ist ein Programm: Wo es zeigt, was es bekommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Each account belongs to one part of your life.</source>
        <translation>Jedes Konto gehört zu einem Teil Ihres Lebens.</translation>
    </message>
    <message>
        <source>Many servers deliver an answer to the person who is answered, named or not.</source>
        <translation>Viele Server stellen eine Antwort der Person zu, der geantwortet wird, genannt oder nicht.</translation>
    </message>
    <message>
        <source>A post to followers reaches all of them, in your circles or not.</source>
        <translation>Ein Beitrag für Folgende erreicht sie alle, ob in Ihren Kreisen oder nicht.</translation>
    </message>
    <message>
        <source>A list of followers that is not complete counts as not known, never as empty.</source>
        <translation>Eine unvollständige Liste der Folgenden gilt als nicht bekannt, nie als leer.</translation>
    </message>
    <message>
        <source>An answer should not go further than what it answers.</source>
        <translation>Eine Antwort sollte nicht weiter gehen als das, worauf sie antwortet.</translation>
    </message>
    <message>
        <source>You set how far posts to a circle may go.</source>
        <translation>Sie haben festgelegt, wie weit Beiträge an einen Kreis gehen dürfen.</translation>
    </message>
    <message>
        <source>A post that names very many people looks like spam, and servers treat it so.</source>
        <translation>Ein Beitrag, der sehr viele nennt, sieht wie Spam aus, und Server behandeln ihn so.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is named sees %n others who are named.</source>
        <translation>
            <numerusform>Alle Genannten sehen eine weitere genannte Person.</numerusform>
            <numerusform>Alle Genannten sehen %n weitere Genannte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of the audience has an address on this network.</source>
        <translation>Niemand aus dem Publikum hat eine Adresse in diesem Netz.</translation>
    </message>
    <message>
        <source>Only people with an address on a chosen network can be reached.</source>
        <translation>Nur Personen mit einer Adresse in einem gewählten Netz sind erreichbar.</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>Das Konto wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The server does not offer this audience.</source>
        <translation>Der Server bietet dieses Publikum nicht an.</translation>
    </message>
    <message>
        <source>The server does not offer answers, changes, pictures or polls of this kind.</source>
        <translation>Der Server bietet Antworten, Änderungen, Bilder oder Umfragen dieser Art nicht an.</translation>
    </message>
    <message>
        <source>Whoever runs a server that keeps your circle can see who is in it. Its name here stays on this computer.</source>
        <translation>Wer einen Server betreibt, der Ihren Kreis führt, kann sehen, wer darin ist. Sein Name hier bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Whether others see who voted for what is not the same on every network.</source>
        <translation>Ob andere sehen, wer wofür gestimmt hat, ist nicht in jedem Netz gleich.</translation>
    </message>
    <message>
        <source>What software this server runs is not known, so nothing is ruled out.</source>
        <translation>Welche Software auf diesem Server läuft, ist nicht bekannt; also ist nichts ausgeschlossen.</translation>
    </message>
    <message>
        <source>You do not trust these servers with limited posts: %1.</source>
        <translation>Diesen Servern vertrauen Sie beschränkte Beiträge nicht an: %1.</translation>
    </message>
    <message>
        <source>is quoted</source>
        <translation>wird zitiert</translation>
    </message>
    <message numerus="yes">
        <source>%n people follow you now who did not then: they can read it.</source>
        <translation>
            <numerusform>%n Person folgt Ihnen jetzt, die es damals nicht tat: sie kann es lesen.</numerusform>
            <numerusform>%n Personen folgen Ihnen jetzt, die es damals nicht taten: sie können es lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n more followers than then; who they are is not known. They can read it.</source>
        <translation>
            <numerusform>Sie haben %n Follower mehr als damals; wer das ist, ist nicht bekannt. Er kann es lesen.</numerusform>
            <numerusform>Sie haben %n Follower mehr als damals; wer sie sind, ist nicht bekannt. Sie können es lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer follow you: they keep the copies they got.</source>
        <translation>
            <numerusform>%n Person folgt Ihnen nicht mehr: sie behält die Kopie, die sie bekam.</numerusform>
            <numerusform>%n Personen folgen Ihnen nicht mehr: sie behalten die Kopien, die sie bekamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is open now: anyone can follow you and then read it.</source>
        <translation>Ihr Konto ist jetzt offen: jeder kann Ihnen folgen und es dann lesen.</translation>
    </message>
    <message>
        <source>Your account is locked now: only followers you accept can join the readers.</source>
        <translation>Ihr Konto ist jetzt geschlossen: nur Follower, die Sie annehmen, kommen noch dazu.</translation>
    </message>
    <message>
        <source>Your account was locked; whether it still is, is not known.</source>
        <translation>Ihr Konto war geschlossen; ob es das noch ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No longer in the audience, but they keep what they got: %1.</source>
        <translation>Nicht mehr im Publikum, behalten aber, was sie bekamen: %1.</translation>
    </message>
    <message>
        <source>In the audience only since then, which does not show it to them: %1.</source>
        <translation>Erst seitdem im Publikum, was es ihnen nicht zeigt: %1.</translation>
    </message>
    <message>
        <source>Not all of your followers are known: others may have come or gone.</source>
        <translation>Nicht alle Ihre Follower sind bekannt: andere können gekommen oder gegangen sein.</translation>
    </message>
    <message>
        <source>Who else was in the audience then was not kept.</source>
        <translation>Wer damals sonst noch im Publikum war, wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This account is not in Cohort any more: how it is now is not known.</source>
        <translation>Dieses Konto ist nicht mehr in Cohort: wie es jetzt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server now shows it as: %1.</source>
        <translation>Der Server zeigt es jetzt als: %1.</translation>
    </message>
    <message>
        <source>The server is another since: %1 then, %2 now.</source>
        <translation>Der Server ist seitdem ein anderer: damals %1, jetzt %2.</translation>
    </message>
    <message>
        <source>What the server can limit has changed: see the card of the account.</source>
        <translation>Was der Server begrenzen kann, hat sich geändert: siehe die Karte des Kontos.</translation>
    </message>
    <message>
        <source>Nothing has changed since, as far as is known.</source>
        <translation>Seitdem hat sich nichts geändert, soweit bekannt.</translation>
    </message>
    <message>
        <source>The server made something else of it: %1.</source>
        <translation>Der Server hat etwas anderes daraus gemacht: %1.</translation>
    </message>
    <message>
        <source>It also reached: %1.</source>
        <translation>Es erreichte auch: %1.</translation>
    </message>
    <message>
        <source>anyone can read it</source>
        <translation>jeder kann es lesen</translation>
    </message>
    <message>
        <source>anyone with the link can read it</source>
        <translation>jeder mit dem Link kann es lesen</translation>
    </message>
    <message>
        <source>is named in it</source>
        <translation>wird darin genannt</translation>
    </message>
    <message>
        <source>got it when it was sent</source>
        <translation>bekam es beim Senden</translation>
    </message>
    <message>
        <source>follows the account</source>
        <translation>folgt dem Konto</translation>
    </message>
    <message>
        <source>has an account on your server</source>
        <translation>hat ein Konto auf Ihrem Server</translation>
    </message>
    <message>
        <source>your account accepts every follower</source>
        <translation>Ihr Konto nimmt alle an, die folgen wollen</translation>
    </message>
    <message>
        <source>who it is for is not known</source>
        <translation>für wen es ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>whether they follow you is not known</source>
        <translation>ob diese Person Ihnen folgt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>whether your account accepts everyone is not known</source>
        <translation>ob Ihr Konto alle annimmt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it went to a group, and who is in it is not known</source>
        <translation>es ging an eine Gruppe, und wer darin ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>you answer their post, and many servers deliver that</source>
        <translation>Sie antworten auf deren Beitrag, und viele Server stellen das zu</translation>
    </message>
    <message>
        <source>who was in the circle then is not known</source>
        <translation>wer damals im Kreis war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it was edited, and who was named before is not known</source>
        <translation>es wurde bearbeitet, und wer vorher genannt war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>your server shows it to its users who know where it is</source>
        <translation>Ihr Server zeigt es seinen Nutzern, die wissen, wo es ist</translation>
    </message>
    <message>
        <source>the account is not in Cohort any more</source>
        <translation>das Konto ist nicht mehr in Cohort</translation>
    </message>
    <message>
        <source>it is for you alone</source>
        <translation>es ist für Sie allein</translation>
    </message>
    <message>
        <source>does not follow the account</source>
        <translation>folgt dem Konto nicht</translation>
    </message>
    <message>
        <source>is not on your server</source>
        <translation>ist nicht auf Ihrem Server</translation>
    </message>
    <message>
        <source>is not among those it was sent to</source>
        <translation>ist nicht unter denen, an die es ging</translation>
    </message>
    <message>
        <source>Can read it</source>
        <translation>Kann es lesen</translation>
    </message>
    <message>
        <source>Can read it after following you</source>
        <translation>Kann es lesen, sobald die Person Ihnen folgt</translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation>Das lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Cannot read it</source>
        <translation>Kann es nicht lesen</translation>
    </message>
    <message>
        <source>%1 limited the post that is answered. To whom is not known: perhaps to followers, perhaps to a few people.</source>
        <translation>%1 hat den beantworteten Beitrag beschränkt. Auf wen, ist nicht bekannt: vielleicht auf Folgende, vielleicht auf wenige Personen.</translation>
    </message>
    <message>
        <source>One mail to all of them (To)</source>
        <translation>Eine E-Mail an alle zusammen (An)</translation>
    </message>
    <message>
        <source>Mail in Bcc: nobody sees who else gets it</source>
        <translation>E-Mail als Bcc: niemand sieht, wer sie noch bekommt</translation>
    </message>
    <message>
        <source>A page with a password: anyone sees its title</source>
        <translation>Eine Seite mit Passwort: den Titel sieht jeder</translation>
    </message>
    <message>
        <source>You and everybody who runs the blog</source>
        <translation>Sie und alle, die das Blog betreiben</translation>
    </message>
    <message>
        <source>A group chat: those in it see each other</source>
        <translation>Ein Gruppenchat: Wer darin ist, sieht die anderen</translation>
    </message>
    <message>
        <source>Anyone; only who may answer can be limited</source>
        <translation>Jeder; nur wer antworten darf, lässt sich beschränken</translation>
    </message>
    <message>
        <source>Older versions of this server show every post to anyone who has its address.</source>
        <translation>Ältere Fassungen dieses Servers zeigen jeden Beitrag jedem, der seine Adresse hat.</translation>
    </message>
    <message>
        <source>your server may show it to whoever has its address</source>
        <translation>Ihr Server zeigt es womöglich allen, die die Adresse haben</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%n posts in this file were not for everyone (number %1).</source>
        <translation>
            <numerusform>%n Beitrag in dieser Datei war nicht für alle (Nummer %1).</numerusform>
            <numerusform>%n Beiträge in dieser Datei waren nicht für alle (Nummer %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts in this file it is not known whom they were for (number %1).</source>
        <translation>
            <numerusform>Von %n Beitrag in dieser Datei ist nicht bekannt, für wen er war (Nummer %1).</numerusform>
            <numerusform>Von %n Beiträgen in dieser Datei ist nicht bekannt, für wen sie waren (Nummer %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever gets this file can read them: pass it on only to people they were meant for.</source>
        <translation>Wer diese Datei bekommt, kann sie lesen: Geben Sie sie nur an Personen weiter, für die sie gedacht waren.</translation>
    </message>
    <message>
        <source>It was not for everyone, or that is not known: others may not be able to look it up.</source>
        <translation>Es war nicht für alle, oder das ist nicht bekannt: Andere können es vielleicht nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Saved on %1 with Cohort.</source>
        <translation>Am %1 mit Cohort gespeichert.</translation>
    </message>
    <message>
        <source>Saved from %1 on %2 with Cohort.</source>
        <translation>Aus %1 am %2 mit Cohort gespeichert.</translation>
    </message>
    <message>
        <source>This file was made on %1.</source>
        <translation>Diese Datei wurde am %1 erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts.</source>
        <comment>a whole conversation in an exported file</comment>
        <translation>
            <numerusform>%n Beitrag.</numerusform>
            <numerusform>%n Beiträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A selection: %1 of %n posts.</source>
        <translation>
            <numerusform>Eine Auswahl: %1 von %n Beitrag.</numerusform>
            <numerusform>Eine Auswahl: %1 von %n Beiträgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were edited or deleted by their authors since (number %1).</source>
        <translation>
            <numerusform>%n Beitrag wurde seitdem von der Person bearbeitet oder gelöscht, die ihn schrieb (Nummer %1).</numerusform>
            <numerusform>%n Beiträge wurden seitdem von den Personen bearbeitet oder gelöscht, die sie schrieben (Nummer %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts not all pictures and films were kept (number %1).</source>
        <translation>
            <numerusform>Von %n Beitrag wurden nicht alle Bilder und Filme behalten (Nummer %1).</numerusform>
            <numerusform>Von %n Beiträgen wurden nicht alle Bilder und Filme behalten (Nummer %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that belong to the conversation could not be had and are missing here.</source>
        <translation>
            <numerusform>%n Beitrag, der zur Unterhaltung gehört, war nicht zu bekommen und fehlt hier.</numerusform>
            <numerusform>%n Beiträge, die zur Unterhaltung gehören, waren nicht zu bekommen und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>Es sind keine Beiträge darin.</translation>
    </message>
    <message>
        <source>the author alone</source>
        <translation>nur die Person, die es schrieb</translation>
    </message>
    <message>
        <source>the people it was sent to</source>
        <translation>die Personen, an die es gesendet wurde</translation>
    </message>
    <message>
        <source>a circle of the author</source>
        <translation>einen Kreis der Person, die es schrieb</translation>
    </message>
    <message>
        <source>followers of the author</source>
        <translation>die Follower der Person, die es schrieb</translation>
    </message>
    <message>
        <source>everybody on the author&apos;s server</source>
        <translation>alle auf dem Server der Person, die es schrieb</translation>
    </message>
    <message>
        <source>anyone with the link (quiet)</source>
        <translation>alle mit dem Link (unauffällig)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>For %1. When it was sent: %2</source>
        <comment>%1 is an audience, %2 a sentence</comment>
        <translation>Für: %1. Beim Senden: %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>an audience</comment>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Its author edited it later (seen on %1). Here it stands as it was saved.</source>
        <translation>Wer es schrieb, hat es später bearbeitet (gesehen am %1). Hier steht es, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>Its author deleted it later (seen on %1).</source>
        <translation>Wer es schrieb, hat es später gelöscht (gesehen am %1).</translation>
    </message>
    <message>
        <source>What its author made of it:</source>
        <translation>Was später daraus gemacht wurde:</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>Bearbeitet %1</translation>
    </message>
    <message>
        <source>Post %1</source>
        <comment>its number</comment>
        <translation>Beitrag %1</translation>
    </message>
    <message>
        <source>In reply to post %1 by %2</source>
        <translation>Antwort auf Beitrag %1 von %2</translation>
    </message>
    <message>
        <source>In reply to a post that is not in this file</source>
        <translation>Antwort auf einen Beitrag, der nicht in dieser Datei ist</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message>
        <source>The text was too long to be kept whole: the rest is at the network.</source>
        <translation>Der Text war zu lang, um ganz behalten zu werden: Der Rest ist im Netzwerk.</translation>
    </message>
    <message>
        <source>Permanent link</source>
        <translation>Dauerhafter Link</translation>
    </message>
    <message>
        <source>Linked page</source>
        <comment>heading</comment>
        <translation>Verlinkte Seite</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a table of contents</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Poll, closed</source>
        <translation>Umfrage, beendet</translation>
    </message>
    <message>
        <source>Poll, open until %1; votes as they stood when it was saved</source>
        <translation>Umfrage, offen bis %1; Stimmen, wie sie beim Speichern standen</translation>
    </message>
    <message>
        <source>%1 (several answers could be chosen)</source>
        <comment>%1 is a poll</comment>
        <translation>%1 (mehrere Antworten waren möglich)</translation>
    </message>
    <message>
        <source>votes not shown</source>
        <translation>Stimmen nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 without description</source>
        <comment>%1 is picture, film, sound or file</comment>
        <translation>%1 ohne Beschreibung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is picture, film, sound or file; %2 its description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>by the user, on a saved post</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <comment>stretches of a saved post</comment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Copy saved on %1 with Cohort</source>
        <translation>Kopie, am %1 mit Cohort gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>The last %n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>Die letzten %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is saved, and the last %n days</source>
        <translation>
            <numerusform>Nur Behaltenes und %n Tag</numerusform>
            <numerusform>Nur Behaltenes und die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything stays from now on. What was removed before is not fetched again by itself.</source>
        <translation>Ab jetzt bleibt alles. Was vorher entfernt wurde, wird nicht von selbst neu geholt.</translation>
    </message>
    <message>
        <source>Nothing is older than %1, so nothing goes now; later it goes at that age.</source>
        <translation>Vor %1 gibt es nichts, darum wird jetzt nichts entfernt; später geht, was dieses Alter erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %n posts from before %1 from this computer, about %2. Saved conversations, your own posts and what was written to you stay.</source>
        <translation>
            <numerusform>Das entfernt %n Beitrag aus der Zeit vor %1 von diesem Computer, etwa %2. Behaltene Unterhaltungen, Ihre eigenen Beiträge und was an Sie geschrieben wurde, bleiben.</numerusform>
            <numerusform>Das entfernt %n Beiträge aus der Zeit vor %1 von diesem Computer, etwa %2. Behaltene Unterhaltungen, Ihre eigenen Beiträge und was an Sie geschrieben wurde, bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that came through it are deleted here.</source>
        <translation>
            <numerusform>%n Beitrag, der darüber kam, wird hier gelöscht.</numerusform>
            <numerusform>%n Beiträge, die darüber kamen, werden hier gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices are deleted here.</source>
        <translation>
            <numerusform>%n Benachrichtigung wird hier gelöscht.</numerusform>
            <numerusform>%n Benachrichtigungen werden hier gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved conversations are deleted, with notes and pictures.</source>
        <translation>
            <numerusform>%n behaltene Unterhaltung wird gelöscht, mit Notizen und Bildern.</numerusform>
            <numerusform>%n behaltene Unterhaltungen werden gelöscht, mit Notizen und Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts of your posts are deleted; who could read them is known no longer.</source>
        <translation>
            <numerusform>%n Beleg Ihrer Beiträge wird gelöscht; wer den Beitrag lesen konnte, ist dann nicht mehr bekannt.</numerusform>
            <numerusform>%n Belege Ihrer Beiträge werden gelöscht; wer die Beiträge lesen konnte, ist dann nicht mehr bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone are deleted.</source>
        <translation>
            <numerusform>%n Entwurf oder nicht gesendeter Beitrag nur für dieses Konto wird gelöscht.</numerusform>
            <numerusform>%n Entwürfe und nicht gesendete Beiträge nur für dieses Konto werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone stay as drafts, for no account.</source>
        <translation>
            <numerusform>%n Entwurf oder nicht gesendeter Beitrag nur für dieses Konto bleibt als Entwurf, für kein Konto.</numerusform>
            <numerusform>%n Entwürfe und nicht gesendete Beiträge nur für dieses Konto bleiben als Entwürfe, für kein Konto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copies of your profile in its folder are deleted, because they hold it too.</source>
        <translation>
            <numerusform>%n ältere Kopie Ihres Profils in dessen Ordner wird gelöscht, weil auch sie das Konto enthält.</numerusform>
            <numerusform>%n ältere Kopien Ihres Profils in dessen Ordner werden gelöscht, weil auch sie das Konto enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you published there stays at the network. Backups elsewhere still hold the account. People and circles stay.</source>
        <translation>Was Sie dort veröffentlicht haben, bleibt im Netzwerk. Sicherungen an anderen Orten enthalten das Konto weiterhin. Personen und Kreise bleiben.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing in %1 is loaded: others own this folder or can write into it.</source>
        <translation>Aus %1 wird nichts geladen: Der Ordner gehört anderen, oder andere können darin schreiben.</translation>
    </message>
    <message>
        <source>%1 is not loaded: others own this file or can write into it.</source>
        <translation>%1 wird nicht geladen: Die Datei gehört anderen, oder andere können sie ändern.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it leads to a file outside of this folder.</source>
        <translation>%1 wird nicht geladen: Es führt zu einer Datei außerhalb dieses Ordners.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it is no network for Cohort.</source>
        <translation>%1 wird nicht geladen: Es ist kein Netzwerk für Cohort.</translation>
    </message>
    <message>
        <source>%1 is not loaded: what it says of itself is missing or makes no sense.</source>
        <translation>%1 wird nicht geladen: Die Angaben über sich selbst fehlen oder ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it is made for interface %2, and this Cohort has %3.</source>
        <translation>%1 wird nicht geladen: Es ist für Schnittstelle %2 gemacht, und dieses Cohort hat %3.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it must be built again for this version of Cohort.</source>
        <translation>%1 wird nicht geladen: Es muss für diese Version von Cohort neu gebaut werden.</translation>
    </message>
    <message>
        <source>%1 is not loaded: there is a network called %2 (%3) already.</source>
        <translation>%1 wird nicht geladen: Ein Netzwerk namens %2 (%3) gibt es schon.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded on this computer.</source>
        <translation>%1 lässt sich auf diesem Computer nicht laden.</translation>
    </message>
    <message>
        <source>%1 brought no network that can be used.</source>
        <translation>%1 brachte kein Netzwerk mit, das sich verwenden lässt.</translation>
    </message>
    <message>
        <source>A public post of a blog is on the web and in its feed, may go out to subscribers by mail, and is found by search engines.</source>
        <translation>Ein öffentlicher Beitrag eines Blogs steht im Web und in dessen Feed, geht vielleicht per Mail an alle, die abonniert haben, und wird von Suchmaschinen gefunden.</translation>
    </message>
    <message>
        <source>%1 and %2 link to each other in their profiles</source>
        <comment>two handles</comment>
        <translation>%1 und %2 verlinken einander in ihren Profilen</translation>
    </message>
    <message>
        <source>A verified link connects %1 and %2: %3 links back</source>
        <comment>two handles, an address</comment>
        <translation>Ein geprüfter Link verbindet %1 und %2: %3 verlinkt zurück</translation>
    </message>
    <message>
        <source>%1 and %2 both belong to %3</source>
        <comment>two handles, a domain</comment>
        <translation>%1 und %2 gehören beide zu %3</translation>
    </message>
    <message>
        <source>You noted the e-mail address %1 with both</source>
        <translation>Sie haben die Mailadresse %1 bei beiden notiert</translation>
    </message>
    <message>
        <source>%1 and %2 have the same unusual handle and the same name</source>
        <comment>two handles</comment>
        <translation>%1 und %2 haben denselben ungewöhnlichen Profilnamen und denselben Namen</translation>
    </message>
    <message>
        <source>%1 and %2 have the same full name</source>
        <comment>two handles</comment>
        <translation>%1 und %2 haben denselben vollen Namen</translation>
    </message>
    <message>
        <source>%1 and %2 show the same picture</source>
        <comment>two handles</comment>
        <translation>%1 und %2 zeigen dasselbe Bild</translation>
    </message>
    <message>
        <source>Well supported</source>
        <translation>Gut belegt</translation>
    </message>
    <message>
        <source>Only a resemblance: anybody can choose the same name</source>
        <translation>Nur eine Ähnlichkeit: Denselben Namen kann jeder wählen</translation>
    </message>
    <message>
        <source>%1, version %2, comes from %3.</source>
        <translation>%1, Version %2, kommt aus %3.</translation>
    </message>
    <message>
        <source>Anyone may reply</source>
        <translation>Alle dürfen antworten</translation>
    </message>
    <message>
        <source>Only your followers may reply</source>
        <translation>Nur Ihre Follower dürfen antworten</translation>
    </message>
    <message>
        <source>Only people you follow may reply</source>
        <translation>Nur Personen, denen Sie folgen, dürfen antworten</translation>
    </message>
    <message>
        <source>Only people you mention may reply</source>
        <translation>Nur Personen, die Sie erwähnen, dürfen antworten</translation>
    </message>
    <message>
        <source>Nobody may reply</source>
        <translation>Niemand darf antworten</translation>
    </message>
    <message>
        <source>This limits who answers and quotes, not who reads: the post is as public as any other.</source>
        <translation>Das schränkt ein, wer antwortet und zitiert, nicht, wer liest: Der Beitrag ist so öffentlich wie jeder andere.</translation>
    </message>
    <message>
        <source>This limits who answers, not who reads: the post is as public as any other.</source>
        <translation>Das schränkt ein, wer antwortet, nicht, wer liest: Der Beitrag ist so öffentlich wie jeder andere.</translation>
    </message>
    <message>
        <source>This limits who quotes, not who reads: the post is as public as any other.</source>
        <translation>Das schränkt ein, wer zitiert, nicht, wer liest: Der Beitrag ist so öffentlich wie jeder andere.</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>Sexuell anzüglich</translation>
    </message>
    <message>
        <source>Nudity that is not sexual</source>
        <translation>Nacktheit, die nicht sexuell ist</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Nur für Erwachsene</translation>
    </message>
    <message>
        <source>Violence or blood</source>
        <translation>Gewalt oder Blut</translation>
    </message>
    <message>
        <source>Quoting %1: %2</source>
        <translation>Zitat von %1: %2</translation>
    </message>
    <message>
        <source>The quoted post was not for everybody. A quote would show it to more people than its author chose.</source>
        <translation>Der zitierte Beitrag war nicht für alle. Ein Zitat würde ihn mehr Personen zeigen, als die Person ausgewählt hat, die ihn schrieb.</translation>
    </message>
    <message>
        <source>whoever has the password</source>
        <translation>alle mit dem Passwort</translation>
    </message>
    <message>
        <source>Whoever has the password</source>
        <translation>Alle mit dem Passwort</translation>
    </message>
    <message>
        <source>how many is not known</source>
        <translation>wie viele, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>It waits for approval: until then only you and whoever runs the site see it.</source>
        <translation>Es wartet auf Freigabe: Bis dahin sehen es nur Sie und die Betreiber der Website.</translation>
    </message>
    <message>
        <source>It was not approved, or taken away again: others do not see it. Your words are kept here.</source>
        <translation>Es wurde nicht freigegeben oder wieder entfernt: Andere sehen es nicht. Ihr Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Whoever has the password can read this.</source>
        <translation>Alle mit dem Passwort können das lesen.</translation>
    </message>
    <message>
        <source>Whoever has the password can read it on the page that opens with it.</source>
        <translation>Alle mit dem Passwort können es auf der Seite lesen, die sich damit öffnet.</translation>
    </message>
    <message>
        <source>Anyone sees that it is there. Nobody is told: give the password yourself.</source>
        <translation>Alle sehen, dass es da ist. Niemand wird benachrichtigt: Geben Sie das Passwort selbst weiter.</translation>
    </message>
    <message>
        <source>Anyone sees that it is there, and its title “%1”. Nobody is told: give the password yourself.</source>
        <translation>Alle sehen, dass es da ist, und seinen Titel „%1“. Niemand wird benachrichtigt: Geben Sie das Passwort selbst weiter.</translation>
    </message>
    <message>
        <source>whoever has the password can read it</source>
        <translation>jeder mit dem Passwort kann es lesen</translation>
    </message>
    <message>
        <source>it waits for approval, or was not approved</source>
        <translation>es wartet auf Freigabe oder wurde nicht freigegeben</translation>
    </message>
    <message>
        <source>Whoever has the password can read it, and can pass the password on.</source>
        <translation>Alle mit dem Passwort können ihn lesen und das Passwort weitergeben.</translation>
    </message>
    <message>
        <source>It is to go behind a password, and there is none yet: type one, or choose another audience.</source>
        <translation>Der Beitrag soll hinter ein Passwort, und es gibt noch keines: Geben Sie eines ein, oder wählen Sie ein anderes Publikum.</translation>
    </message>
    <message>
        <source>A password was typed, but nothing goes behind it: choose the page with a password, or clear the password.</source>
        <translation>Ein Passwort wurde eingegeben, aber nichts kommt dahinter: Wählen Sie die Seite mit Passwort, oder entfernen Sie das Passwort.</translation>
    </message>
    <message>
        <source>a card without an end; what it says was read</source>
        <translation>eine Karte ohne Ende; was darin steht, wurde gelesen</translation>
    </message>
    <message>
        <source>a card that names nobody</source>
        <translation>eine Karte, die niemanden nennt</translation>
    </message>
    <message>
        <source>a list of people, which is no person</source>
        <translation>eine Liste von Personen, die keine Person ist</translation>
    </message>
    <message>
        <source>this is no line of a card</source>
        <translation>das ist keine Zeile einer Karte</translation>
    </message>
    <message>
        <source>this address cannot be used</source>
        <translation>diese Adresse lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>this line is too long</source>
        <translation>diese Zeile ist zu lang</translation>
    </message>
    <message>
        <source>this card is too long; the rest of it is left out</source>
        <translation>diese Karte ist zu lang; der Rest davon wird weggelassen</translation>
    </message>
    <message>
        <source>there are too many cards; the rest of the file is left out</source>
        <translation>es sind zu viele Karten; der Rest der Datei wird weggelassen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <comment>were added</comment>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be new</source>
        <translation>
            <numerusform>%n Person wird neu sein</numerusform>
            <numerusform>%n Personen werden neu sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have got more addresses</source>
        <translation>
            <numerusform>%n Person, die Sie schon haben, hat weitere Adressen bekommen</numerusform>
            <numerusform>%n Personen, die Sie schon haben, haben weitere Adressen bekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have will get more addresses</source>
        <translation>
            <numerusform>%n Person, die Sie schon haben, bekommt weitere Adressen</numerusform>
            <numerusform>%n Personen, die Sie schon haben, bekommen weitere Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n people everything is known already</source>
        <translation>
            <numerusform>von %n Person ist schon alles bekannt</numerusform>
            <numerusform>von %n Personen ist schon alles bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation>es ist niemand darin</translation>
    </message>
    <message numerus="yes">
        <source>%n lines or cards could not be read</source>
        <translation>
            <numerusform>%n Zeile oder Karte konnte nicht gelesen werden</numerusform>
            <numerusform>%n Zeilen oder Karten konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address book names the profile %1 for %2</source>
        <comment>a handle, a name</comment>
        <translation>Ihr Adressbuch nennt das Profil %1 für %2</translation>
    </message>
    <message>
        <source>The profile %1 names the e-mail address %3, which you have for %2</source>
        <comment>a handle, a name, an address</comment>
        <translation>Das Profil %1 nennt die E-Mail-Adresse %3, die Sie für %2 haben</translation>
    </message>
    <message>
        <source>Only a resemblance: anybody can write an e-mail address into a profile</source>
        <translation>Nur eine Ähnlichkeit: Eine E-Mail-Adresse kann jeder in ein Profil schreiben</translation>
    </message>
    <message>
        <source>A draft on the site</source>
        <translation>Ein Entwurf auf der Website</translation>
    </message>
    <message>
        <source>It is a draft on the site: only you and the people who look after the site can read it. Finish and publish it there.</source>
        <translation>Es ist ein Entwurf auf der Website: Nur Sie und die Personen, die die Website betreuen, können ihn lesen. Stellen Sie ihn dort fertig, und veröffentlichen Sie ihn dort.</translation>
    </message>
    <message numerus="yes">
        <source>On %n sites it stays as a draft: there only you and the people who look after the site can read it.</source>
        <translation>
            <numerusform>Auf %n Website bleibt es ein Entwurf: Dort können ihn nur Sie und die Personen lesen, die die Website betreuen.</numerusform>
            <numerusform>Auf %n Websites bleibt es ein Entwurf: Dort können ihn nur Sie und die Personen lesen, die die jeweilige Website betreuen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you and the people who look after the site can read it; it stays there as a draft.</source>
        <translation>Nur Sie und die Personen, die die Website betreuen, können es lesen; es bleibt dort ein Entwurf.</translation>
    </message>
    <message>
        <source>Your login on this site cannot publish: it stays a draft until somebody who looks after the site publishes it.</source>
        <translation>Mit Ihrer Anmeldung auf dieser Website lässt sich nichts veröffentlichen: Es bleibt ein Entwurf, bis jemand, der die Website betreut, ihn veröffentlicht.</translation>
    </message>
    <message>
        <source>Blogs and feeds</source>
        <translation>Blogs und Feeds</translation>
    </message>
    <message>
        <source>Fediverse (Mastodon and others)</source>
        <translation>Fediverse (Mastodon und andere)</translation>
    </message>
    <message>
        <source>Sample network</source>
        <translation>Beispielnetz</translation>
    </message>
    <message>
        <source>It was left as it is: nothing in it was changed or deleted.</source>
        <translation>Sie blieb, wie sie ist: Nichts darin wurde geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Start Cohort again: what the networks still have is fetched again. What is on this computer alone comes back from a backup.</source>
        <translation>Starten Sie Cohort neu: Was die Netzwerke noch haben, wird neu abgerufen. Was es nur auf diesem Computer gibt, kommt aus einer Sicherung zurück.</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsBox</name>
    <message>
        <source>No account yet. What you write is kept as a draft.</source>
        <translation>Noch kein Konto. Was Sie schreiben, bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>As narrow as possible</source>
        <translation>So eng wie möglich</translation>
    </message>
    <message>
        <source>As narrow as possible: %1</source>
        <translation>So eng wie möglich: %1</translation>
    </message>
    <message>
        <source>How far it goes on %1</source>
        <translation>Wie weit es auf %1 geht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account: handle, hat</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Post as %1 on %2</source>
        <translation>Als %1 auf %2 senden</translation>
    </message>
    <message>
        <source>No account of yours posts in this sphere. What you write is kept as a draft.</source>
        <translation>Keines Ihrer Konten sendet in diesem Bereich. Was Sie schreiben, bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>route: who can read it</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsPage</name>
    <message>
        <source>Up to date at %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Noch nichts geholt</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 posts</source>
        <translation>Wird geholt: %1 von %2 Beiträgen</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>Offline since %1; what was fetched stays readable</source>
        <translation>Offline seit %1; Geholtes bleibt lesbar</translation>
    </message>
    <message>
        <source>The server asked to wait; it goes on by itself</source>
        <translation>Der Server bat zu warten; es geht von selbst weiter</translation>
    </message>
    <message>
        <source>Signed out: sign in again. Nothing on this computer is lost.</source>
        <translation>Abgemeldet: Melden Sie sich erneut an. Auf diesem Computer ist nichts verloren.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the sign-in cannot be read. Unlock it and try again; nothing is overwritten.</source>
        <translation>Der Schlüsselbund ist gesperrt, darum lässt sich die Anmeldung nicht lesen. Entsperren Sie ihn, und versuchen Sie es noch einmal; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation>Funktioniert nicht seit %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Your accounts will be here</source>
        <translation>Hier werden Ihre Konten stehen</translation>
    </message>
    <message>
        <source>An account connects Cohort with a network. Nothing is posted by signing in.</source>
        <translation>Ein Konto verbindet Cohort mit einem Netzwerk. Durch das Anmelden wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sign in to a network…</source>
        <translation>Bei einem Netzwerk anmelden …</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What %1 is for</source>
        <translation>Wofür %1 ist</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Entsperren und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Erneut bei %1 anmelden</translation>
    </message>
    <message>
        <source>This server can:</source>
        <translation>Dieser Server kann:</translation>
    </message>
    <message>
        <source>It cannot:</source>
        <translation>Er kann nicht:</translation>
    </message>
    <message>
        <source>We could not find out (and expect the worst):</source>
        <translation>Nicht herauszufinden (Cohort rechnet mit dem Schlechtesten):</translation>
    </message>
    <message>
        <source>Sign out of %1? Your people, circles and drafts stay on this computer.</source>
        <translation>Von %1 abmelden? Ihre Personen, Kreise und Entwürfe bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Forget %1 on this computer</source>
        <translation>%1 auf diesem Computer vergessen</translation>
    </message>
    <message>
        <source>Could not be read the last time:</source>
        <translation>Beim letzten Mal nicht lesbar:</translation>
    </message>
    <message>
        <source>Follow the feeds of a list…</source>
        <translation>Den Feeds einer Liste folgen …</translation>
    </message>
    <message>
        <source>Write the list of feeds…</source>
        <translation>Liste der Feeds schreiben …</translation>
    </message>
    <message>
        <source>Forget %1 on this computer?</source>
        <translation>%1 auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>Forget, keep the drafts</source>
        <translation>Vergessen, Entwürfe behalten</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Für immer vergessen</translation>
    </message>
    <message>
        <source>Forget, with the drafts</source>
        <translation>Vergessen, samt Entwürfen</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Konto behalten</translation>
    </message>
</context>
<context>
    <name>cohort::AddressList</name>
    <message>
        <source>In your address book</source>
        <translation>In Ihrem Adressbuch</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceBox</name>
    <message>
        <source>E&amp;xcept</source>
        <translation>Auße&amp;r</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>To: circles and people</source>
        <translation>An: Kreise und Personen</translation>
    </message>
    <message>
        <source>Except: people who must not see it</source>
        <translation>Außer: Personen, die es nicht sehen dürfen</translation>
    </message>
    <message>
        <source>Except…</source>
        <translation>Außer …</translation>
    </message>
    <message>
        <source>Leave somebody out</source>
        <translation>Jemanden ausnehmen</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Noch an niemanden</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>A circle that was removed</source>
        <translation>Ein gelöschter Kreis</translation>
    </message>
    <message>
        <source>Somebody who was removed</source>
        <translation>Eine entfernte Person</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceEntry</name>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Ihre Follower</translation>
    </message>
    <message>
        <source>The people of this conversation</source>
        <translation>Die Personen dieser Unterhaltung</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceField</name>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Circle or person</source>
        <translation>Kreis oder Person</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, in the audience. Press to remove.</source>
        <translation>%1, im Publikum. Drücken, um zu entfernen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceSuggestions</name>
    <message>
        <source>%1 – %2</source>
        <comment>suggested audience: name, detail</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::CapabilityCard</name>
    <message>
        <source>Limit a post to: %1</source>
        <translation>Einen Beitrag beschränken auf: %1</translation>
    </message>
    <message>
        <source>Send to named people only</source>
        <translation>Nur an genannte Personen senden</translation>
    </message>
    <message>
        <source>Send to named people only; all of them stand in the text</source>
        <translation>Nur an genannte Personen senden; alle stehen im Text</translation>
    </message>
    <message>
        <source>Send to named people only, without naming them in the text</source>
        <translation>Nur an bestimmte Personen senden, ohne sie im Text zu nennen</translation>
    </message>
    <message>
        <source>Post: this network is for reading only</source>
        <translation>Senden: Dieses Netzwerk ist nur zum Lesen da</translation>
    </message>
    <message>
        <source>Refuse a post that would reach somebody you did not choose</source>
        <translation>Einen Beitrag ablehnen, der jemanden erreichen würde, den Sie nicht ausgewählt haben</translation>
    </message>
    <message>
        <source>Recognise a post that is sent twice by accident</source>
        <translation>Einen versehentlich doppelt gesendeten Beitrag erkennen</translation>
    </message>
    <message>
        <source>Let you accept every follower before they read you</source>
        <translation>Sie jeden Follower annehmen lassen, bevor er bei Ihnen liest</translation>
    </message>
    <message>
        <source>Change a post afterwards</source>
        <translation>Einen Beitrag nachträglich ändern</translation>
    </message>
    <message>
        <source>Delete a post (other servers are asked to follow)</source>
        <translation>Einen Beitrag löschen (andere Server werden darum gebeten)</translation>
    </message>
    <message>
        <source>How many people follow you</source>
        <translation>Wie viele Personen Ihnen folgen</translation>
    </message>
    <message>
        <source>How long a post may be</source>
        <translation>Wie lang ein Beitrag sein darf</translation>
    </message>
    <message>
        <source>Keep a post from being read by anyone</source>
        <translation>Verhindern, dass alle einen Beitrag lesen können</translation>
    </message>
    <message>
        <source>Keep a post on its own server</source>
        <translation>Einen Beitrag auf dem eigenen Server halten</translation>
    </message>
    <message>
        <source>Keep a circle of yours by itself</source>
        <translation>Einen Ihrer Kreise selbst führen</translation>
    </message>
    <message>
        <source>Keep a circle of yours; who joins later does not see older posts</source>
        <translation>Einen Ihrer Kreise führen; wer später dazukommt, sieht ältere Beiträge nicht</translation>
    </message>
    <message>
        <source>Keep a circle of yours; who joins later sees older posts too</source>
        <translation>Einen Ihrer Kreise führen; wer später dazukommt, sieht auch ältere Beiträge</translation>
    </message>
    <message>
        <source>Hide from the people of a post who else gets it</source>
        <translation>Vor den Leuten eines Beitrags verbergen, wer ihn noch bekommt</translation>
    </message>
    <message>
        <source>Follow blogs and feeds by their address</source>
        <translation>Blogs und Feeds über ihre Adresse folgen</translation>
    </message>
    <message>
        <source>Reply here: the page in the browser is the place for it</source>
        <translation>Hier antworten: Dafür ist die Seite im Browser da</translation>
    </message>
    <message>
        <source>Read or write direct messages: the app password does not allow it, or their service did not answer. Everything else works. Make an app password that may use direct messages and sign in with it; Cohort tries again every day</source>
        <translation>Direktnachrichten lesen oder schreiben: Das App-Passwort erlaubt es nicht, oder der Dienst dafür hat nicht geantwortet. Alles andere geht. Erstellen Sie ein App-Passwort, das Direktnachrichten nutzen darf, und melden Sie sich damit an; Cohort versucht es jeden Tag wieder</translation>
    </message>
    <message>
        <source>Direct messages to one person, and answers in groups; they are not encrypted from end to end, and the network&apos;s staff can read them</source>
        <translation>Direktnachrichten an eine Person und Antworten in Gruppen; sie sind nicht Ende-zu-Ende verschlüsselt, und das Personal des Netzes kann sie lesen</translation>
    </message>
</context>
<context>
    <name>cohort::CardPreview</name>
    <message>
        <source>Only new people go into the circle; whoever you have already stays in the circles as they are.</source>
        <translation>Nur neue Personen kommen in den Kreis; wer schon zu Ihren Personen gehört, bleibt unverändert in seinen Kreisen.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Which contacts</source>
        <translation>&amp;Welche Kontakte</translation>
    </message>
    <message>
        <source>New people &amp;go into</source>
        <translation>Neue &amp;Personen kommen in</translation>
    </message>
    <message>
        <source>Circle for new people</source>
        <translation>Kreis für neue Personen</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Kein Kreis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpDelegate</name>
    <message>
        <source>✓ Read</source>
        <translation>✓ Gelesen</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpList</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpModel</name>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpView</name>
    <message>
        <source>&amp;Back to the stream</source>
        <translation>&amp;Zurück zu den Beiträgen</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>Als ge&amp;lesen markieren</translation>
    </message>
    <message>
        <source>&amp;All is read</source>
        <translation>All&amp;es ist gelesen</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachlesen</translation>
    </message>
    <message>
        <source>The conversation that is chosen</source>
        <translation>Die gewählte Unterhaltung</translation>
    </message>
    <message>
        <source>You have read everything up to now.</source>
        <translation>Sie haben alles bis jetzt gelesen.</translation>
    </message>
    <message>
        <source>Back to the stream</source>
        <translation>Zurück zu den Beiträgen</translation>
    </message>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>%n Beitrag als gelesen markiert</numerusform>
            <numerusform>%n Beiträge als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;All is read, show the rest</source>
        <translation>All&amp;es ist gelesen, den Rest zeigen</translation>
    </message>
</context>
<context>
    <name>cohort::CircleChips</name>
    <message>
        <source>Add to a circle</source>
        <translation>Zu einem Kreis hinzufügen</translation>
    </message>
    <message>
        <source>Add this person to a circle</source>
        <translation>Diese Person zu einem Kreis hinzufügen</translation>
    </message>
    <message>
        <source>In no circle yet</source>
        <translation>Noch in keinem Kreis</translation>
    </message>
    <message>
        <source>Take out of the circle %1</source>
        <translation>Aus dem Kreis %1 nehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::CircleEditor</name>
    <message>
        <source>In the circle</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Hera&amp;usnehmen</translation>
    </message>
    <message>
        <source>Not in the circle</source>
        <translation>Nicht im Kreis</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Delete circle</source>
        <translation>Kreis &amp;löschen</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Edit a circle</source>
        <translation>Kreis bearbeiten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find among: %1</source>
        <translation>Suchen unter: %1</translation>
    </message>
    <message numerus="yes">
        <source>In the circle: %n people</source>
        <translation>
            <numerusform>Im Kreis: %n Person</numerusform>
            <numerusform>Im Kreis: %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the circle: %n people</source>
        <translation>
            <numerusform>Nicht im Kreis: %n Person</numerusform>
            <numerusform>Nicht im Kreis: %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n Person zu %1 hinzugefügt</numerusform>
            <numerusform>%n Personen zu %1 hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>%n Person aus %1 herausgenommen</numerusform>
            <numerusform>%n Personen aus %1 herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle %1 was deleted; its people stay</source>
        <translation>Der Kreis %1 wurde gelöscht; seine Personen bleiben</translation>
    </message>
</context>
<context>
    <name>cohort::CircleFields</name>
    <message>
        <source>A name you would not mind being seen</source>
        <translation>Ein Name, den ruhig jemand sehen darf</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>Name des Kreises</translation>
    </message>
    <message>
        <source>Sphere of the circle</source>
        <translation>Bereich des Kreises</translation>
    </message>
    <message>
        <source>Shape of the circle</source>
        <translation>Form des Kreises</translation>
    </message>
    <message>
        <source>How far a post to this circle goes unasked</source>
        <translation>Wie weit ein Beitrag an diesen Kreis ohne Rückfrage geht</translation>
    </message>
    <message>
        <source>Note on the circle</source>
        <translation>Notiz zum Kreis</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Colour of the circle</source>
        <translation>Farbe des Kreises</translation>
    </message>
    <message>
        <source>Name, note and members are stored on this computer only; no network is told of them.</source>
        <translation>Name, Notiz und Mitglieder sind nur auf diesem Computer gespeichert; kein Netzwerk erfährt davon.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;phere</source>
        <translation>Be&amp;reich</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Auss&amp;ehen</translation>
    </message>
    <message>
        <source>Posts &amp;go to</source>
        <translation>Be&amp;iträge gehen an</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>No&amp;tiz</translation>
    </message>
</context>
<context>
    <name>cohort::Commands</name>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>S&amp;ynchronise now</source>
        <translation>Jetzt s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Professional only</source>
        <translation>Nur &amp;beruflich</translation>
    </message>
    <message>
        <source>P&amp;ersonal only</source>
        <translation>Nur &amp;privat</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>Bei&amp;des</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Hide what is on the screen</source>
        <translation>Bildschirminhalt &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Search &amp;everything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Next &amp;unread circle</source>
        <translation>Nächster &amp;ungelesener Kreis</translation>
    </message>
    <message>
        <source>Show &amp;new posts</source>
        <translation>&amp;Neue Beiträge zeigen</translation>
    </message>
    <message>
        <source>&amp;Replies to me</source>
        <translation>Antworten an &amp;mich</translation>
    </message>
    <message>
        <source>Sa&amp;ved threads</source>
        <translation>&amp;Behaltene Unterhaltungen</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Ausgang</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Keep the conversation</source>
        <translation>Unterhaltung &amp;behalten</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>Gelesen oder &amp;ungelesen</translation>
    </message>
    <message>
        <source>&amp;All as read</source>
        <translation>Alle als &amp;gelesen</translation>
    </message>
    <message>
        <source>This and &amp;older as read</source>
        <translation>Diesen und ält&amp;ere als gelesen</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>Gefällt &amp;mir</translation>
    </message>
    <message>
        <source>&amp;New circle …</source>
        <translation>&amp;Neuer Kreis …</translation>
    </message>
    <message>
        <source>&amp;Edit this circle …</source>
        <translation>Diesen Kreis &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Cohort</source>
        <translation>Ü&amp;ber Cohort</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Beitrag</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;Kreis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>J, K or ↓, ↑</source>
        <translation>J, K oder ↓, ↑</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Nächster und voriger Beitrag</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Read on: a page further, then the next unread circle</source>
        <translation>Weiterlesen: eine Seite weiter, dann der nächste ungelesene Kreis</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>Eine Seite zurück</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the conversation, or the composer: what is written is kept as a draft</source>
        <translation>Unterhaltung oder Schreibfeld schließen: Geschriebenes bleibt als Entwurf erhalten</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Strg+1 … Strg+9</translation>
    </message>
    <message>
        <source>A circle by its place in the list</source>
        <translation>Ein Kreis nach seinem Platz in der Liste</translation>
    </message>
    <message>
        <source>Everything that can be done with a post</source>
        <translation>Alles, was sich mit einem Beitrag tun lässt</translation>
    </message>
    <message>
        <source>Moving in a list</source>
        <translation>Bewegen in einer Liste</translation>
    </message>
    <message>
        <source>&amp;Search in what is shown</source>
        <translation>Im Gezeigten &amp;suchen</translation>
    </message>
    <message>
        <source>Nex&amp;t account</source>
        <translation>Nächstes Kon&amp;to</translation>
    </message>
    <message>
        <source>Previous a&amp;ccount</source>
        <translation>Vo&amp;rheriges Konto</translation>
    </message>
    <message>
        <source>&amp;Who could see this …</source>
        <translation>&amp;Wer konnte das sehen …</translation>
    </message>
    <message>
        <source>Catc&amp;h up</source>
        <translation>Na&amp;chlesen</translation>
    </message>
    <message>
        <source>&amp;My comments</source>
        <translation>M&amp;eine Kommentare</translation>
    </message>
    <message>
        <source>Menu key or %1</source>
        <translation>Menütaste oder %1</translation>
    </message>
</context>
<context>
    <name>cohort::CommentList</name>
    <message>
        <source>What you said</source>
        <translation>Was Sie gesagt haben</translation>
    </message>
</context>
<context>
    <name>cohort::CommentModel</name>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Sie wollten erinnert werden</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
</context>
<context>
    <name>cohort::Commenting</name>
    <message>
        <source>Noted among your comments</source>
        <translation>Bei Ihren Kommentaren notiert</translation>
    </message>
    <message>
        <source>Forgotten that you commented there</source>
        <translation>Vergessen, dass Sie dort kommentiert haben</translation>
    </message>
</context>
<context>
    <name>cohort::CommentsLine</name>
    <message>
        <source>This blog does not tell its comments here: they are on its page alone.</source>
        <translation>Dieses Blog nennt seine Kommentare hier nicht: Sie stehen nur auf seiner Seite.</translation>
    </message>
    <message>
        <source>The blog tells no comments on this post so far.</source>
        <translation>Das Blog nennt bisher keine Kommentare zu diesem Beitrag.</translation>
    </message>
    <message>
        <source>Look for comments</source>
        <translation>Nach Kommentaren sehen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Comments by others are not here. The blog can be asked for them.</source>
        <translation>Kommentare anderer sind nicht hier. Das Blog kann danach gefragt werden.</translation>
    </message>
</context>
<context>
    <name>cohort::CommentsView</name>
    <message>
        <source>Closed: it comes back when somebody answers</source>
        <translation>Geschlossen: kommt wieder, wenn jemand antwortet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>The conversation is muted</source>
        <translation>Die Unterhaltung ist stummgeschaltet</translation>
    </message>
    <message>
        <source>The conversation is not muted any more</source>
        <translation>Die Unterhaltung ist nicht mehr stummgeschaltet</translation>
    </message>
    <message>
        <source>You will be reminded here</source>
        <translation>Sie werden hier erinnert</translation>
    </message>
    <message>
        <source>No reminder any more</source>
        <translation>Keine Erinnerung mehr</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>Meine Kommentare</translation>
    </message>
    <message>
        <source>&amp;Open the conversation</source>
        <translation>Unterhaltung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>M&amp;ute the conversation</source>
        <translation>Unterhaltung s&amp;tummschalten</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Erinnern</translation>
    </message>
    <message>
        <source>Which comments to show</source>
        <translation>Welche Kommentare zu zeigen sind</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>With new answers</source>
        <translation>Mit neuen Antworten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>In muted conversations</source>
        <translation>In stummgeschalteten Unterhaltungen</translation>
    </message>
    <message numerus="yes">
        <source>Remind me if nobody answers in %n &amp;days</source>
        <translation>
            <numerusform>Erinnern, wenn in %n Ta&amp;g niemand antwortet</numerusform>
            <numerusform>Erinnern, wenn in %n Ta&amp;gen niemand antwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation>&amp;Morgen erinnern</translation>
    </message>
    <message>
        <source>Remind me in a &amp;week</source>
        <translation>In einer &amp;Woche erinnern</translation>
    </message>
    <message>
        <source>Remind me on a da&amp;y …</source>
        <translation>&amp;An einem Tag erinnern …</translation>
    </message>
    <message>
        <source>&amp;No reminder</source>
        <translation>&amp;Keine Erinnerung</translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation>W&amp;ieder öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose it until somebody answers</source>
        <translation>&amp;Schließen, bis jemand antwortet</translation>
    </message>
    <message>
        <source>&amp;Unmute the conversation</source>
        <translation>Stummschaltung a&amp;ufheben</translation>
    </message>
    <message>
        <source>&amp;Mute the conversation</source>
        <translation>Unterhaltung s&amp;tummschalten</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What you say to others will be here</source>
        <translation>Hier steht dann, was Sie anderen sagen</translation>
    </message>
    <message>
        <source>Your answers and comments on every network, with what became of them. Posts of yours that begin a conversation come here when somebody answers.</source>
        <translation>Ihre Antworten und Kommentare in allen Netzwerken, mit dem, was daraus wurde. Ihre Beiträge, die eine Unterhaltung beginnen, kommen hierher, wenn jemand antwortet.</translation>
    </message>
    <message>
        <source>None of your comments is like that</source>
        <translation>Keiner Ihrer Kommentare passt dazu</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Wählen Sie oben andere.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>W&amp;ieder öffnen</translation>
    </message>
    <message>
        <source>Mark as c&amp;losed</source>
        <translation>Als gesch&amp;lossen markieren</translation>
    </message>
    <message>
        <source>&amp;Forget that I commented here</source>
        <translation>&amp;Vergessen, dass ich hier kommentiert habe</translation>
    </message>
</context>
<context>
    <name>cohort::Composer</name>
    <message>
        <source>Starts with the circle you are reading. Alt+T changes it.</source>
        <translation>Beginnt mit dem Kreis, den Sie gerade lesen. Alt+N ändert es.</translation>
    </message>
    <message>
        <source>Starts with the person you are reading. Alt+T changes it.</source>
        <translation>Beginnt mit der Person, die Sie gerade lesen. Alt+N ändert es.</translation>
    </message>
    <message>
        <source>Starts with what this account is for. Alt+T changes it.</source>
        <translation>Beginnt mit dem, wofür dieses Konto da ist. Alt+N ändert es.</translation>
    </message>
    <message>
        <source>Sending: anyone will be able to read it.</source>
        <translation>Wird gesendet: Alle werden es lesen können.</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n people.</source>
        <translation>
            <numerusform>Wird an %n Person gesendet.</numerusform>
            <numerusform>Wird an %n Personen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>S&amp;chließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Beitrag schreiben</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Wer das sehen wird</translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation>Wer genau?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Starts with the conversation, no wider than the post you answer. Alt+T changes it.</source>
        <translation>Beginnt mit der Unterhaltung, nicht weiter als der Beitrag, auf den Sie antworten. Alt+N ändert es.</translation>
    </message>
    <message>
        <source>You change a post that was sent: who can see it stays as it is.</source>
        <translation>Sie ändern einen gesendeten Beitrag: Wer ihn sehen kann, bleibt gleich.</translation>
    </message>
    <message>
        <source>Working out who will see this…</source>
        <translation>Es wird ermittelt, wer das sehen wird …</translation>
    </message>
    <message>
        <source>Who will see this has just changed. Read the sentence below, then send again.</source>
        <translation>Wer das sehen wird, hat sich gerade geändert. Lesen Sie den Satz unten, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nobody else in this conversation will be able to read your answer.</source>
        <translation>Niemand sonst in dieser Unterhaltung wird Ihre Antwort lesen können.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in this conversation will be able to read your answer: %2.</source>
        <translation>
            <numerusform>%1 von %n Person dieser Unterhaltung wird Ihre Antwort lesen können: %2.</numerusform>
            <numerusform>%1 von %n Personen dieser Unterhaltung werden Ihre Antwort lesen können: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>audience, who will see it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>&amp;Save change</source>
        <translation>Änderung &amp;speichern</translation>
    </message>
    <message>
        <source>Add alt text? People who cannot see the picture read it instead.</source>
        <translation>Bildbeschreibung hinzufügen? Wer das Bild nicht sehen kann, liest sie stattdessen.</translation>
    </message>
    <message>
        <source>Add alt text</source>
        <translation>Beschreibung hinzufügen</translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Als Entwurf behalten.</translation>
    </message>
    <message>
        <source>More people could read it than you chose: narrow it, or agree below the text.</source>
        <translation>Mehr Personen könnten es lesen, als Sie ausgewählt haben: Engen Sie es ein, oder stimmen Sie unter dem Text zu.</translation>
    </message>
    <message>
        <source>No account is chosen: none of yours fits. Say under “Posting as” who speaks.</source>
        <translation>Kein Konto ist gewählt: keines von Ihren passt. Sagen Sie unter „Senden als“, wer spricht.</translation>
    </message>
    <message>
        <source>Say whom it is for, and under “Posting as” who speaks.</source>
        <translation>Sagen Sie, für wen es ist, und unter „Senden als“, wer spricht.</translation>
    </message>
    <message>
        <source>Quoting a post</source>
        <translation>Zitiert einen Beitrag</translation>
    </message>
    <message>
        <source>Sending: whoever has the password can read it.</source>
        <translation>Wird gesendet: Alle mit dem Passwort werden es lesen können.</translation>
    </message>
    <message>
        <source>What you write stands only here for now, and Cohort goes on trying to keep it as a draft.</source>
        <translation>Was Sie schreiben, steht vorerst nur hier, und Cohort versucht weiter, es als Entwurf zu behalten.</translation>
    </message>
    <message>
        <source>Close and lose what is not kept</source>
        <translation>Schließen und Unbehaltenes verlieren</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Der Entwurf wird behalten …</translation>
    </message>
</context>
<context>
    <name>cohort::ComposerForm</name>
    <message>
        <source>Posting as</source>
        <translation>Senden als</translation>
    </message>
    <message>
        <source>Content &amp;warning</source>
        <translation>Inhalts&amp;warnung</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Inhaltswarnung</translation>
    </message>
    <message>
        <source>Content warning: what is shown before the text</source>
        <translation>Inhaltswarnung: was vor dem Text gezeigt wird</translation>
    </message>
    <message>
        <source>Shown before the text is opened</source>
        <translation>Wird gezeigt, bevor der Text geöffnet wird</translation>
    </message>
    <message>
        <source>Language of the post</source>
        <translation>Sprache des Beitrags</translation>
    </message>
    <message>
        <source>Answering %1 (%2): %3</source>
        <translation>Antwort an %1 (%2): %3</translation>
    </message>
    <message>
        <source>Pictures for the post</source>
        <translation>Bilder für den Beitrag</translation>
    </message>
    <message>
        <source>Pictures and films (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</source>
        <translation>Bilder und Filme (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>characters used, limit, account</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Language not said</source>
        <translation>Sprache nicht angegeben</translation>
    </message>
</context>
<context>
    <name>cohort::DiskPage</name>
    <message>
        <source>Which posts stay</source>
        <translation>Welche Beiträge bleiben</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The last months</source>
        <translation>Die letzten Monate</translation>
    </message>
    <message>
        <source>Only what is saved</source>
        <translation>Nur Behaltenes</translation>
    </message>
    <message>
        <source>Months that stay</source>
        <translation>Monate, die bleiben</translation>
    </message>
    <message>
        <source>&amp;Apply …</source>
        <translation>&amp;Anwenden …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>What each circle takes</source>
        <translation>Was jeder Kreis belegt</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Only posts that can be fetched again go. Saved conversations, your own posts, what was written to you, what a draft answers, and what another circle keeps longer stay. Sizes of circles are estimated.</source>
        <translation>Nur Beiträge, die sich neu holen lassen, werden entfernt. Behaltene Unterhaltungen, Ihre eigenen Beiträge, was an Sie geschrieben wurde, worauf ein Entwurf antwortet und was ein anderer Kreis länger behält, bleiben. Die Größen der Kreise sind geschätzt.</translation>
    </message>
    <message>
        <source>This profile takes %1 of the disk: posts %2, saved conversations %3, their pictures %4, people, drafts and receipts %5, older copies %6.</source>
        <translation>Dieses Profil belegt %1 auf dem Datenträger: Beiträge %2, behaltene Unterhaltungen %3, deren Bilder %4, Personen, Entwürfe und Belege %5, ältere Kopien %6.</translation>
    </message>
    <message>
        <source>There is no circle yet.</source>
        <translation>Es gibt noch keinen Kreis.</translation>
    </message>
    <message>
        <source>Posts of %1 that stay on this computer:</source>
        <translation>Beiträge aus %1, die auf diesem Computer bleiben:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n posts</source>
        <translation>
            <numerusform>%n Beitrag entfernen</numerusform>
            <numerusform>%n Beiträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed so far</source>
        <translation>
            <numerusform>Bisher %n Beitrag entfernt</numerusform>
            <numerusform>Bisher %n Beiträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed. %1 keeps: %2</source>
        <comment>number of posts, circle, its rule</comment>
        <translation>
            <numerusform>%n Beitrag entfernt. %1 behält: %2</numerusform>
            <numerusform>%n Beiträge entfernt. %1 behält: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps from now on: %2</source>
        <comment>circle, its rule</comment>
        <translation>%1 behält ab jetzt: %2</translation>
    </message>
</context>
<context>
    <name>cohort::FeedFolders</name>
    <message>
        <source>Folders of the list</source>
        <translation>Ordner der Liste</translation>
    </message>
    <message>
        <source>The list has its feeds in folders. Choose those that shall become circles of yours; the feeds of all others are followed and stand in no circle.</source>
        <translation>Die Liste hat ihre Feeds in Ordnern. Wählen Sie die Ordner, die Kreise von Ihnen werden sollen; den Feeds aller anderen folgen Sie, sie stehen aber in keinem Kreis.</translation>
    </message>
    <message>
        <source>Folders that become circles</source>
        <translation>Ordner, die zu Kreisen werden</translation>
    </message>
    <message>
        <source>Life of the new circles</source>
        <translation>Leben der neuen Kreise</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>&amp;Follow the feeds</source>
        <translation>Den Feeds &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Circles for the &amp;life</source>
        <translation>Kreise für das &amp;Leben</translation>
    </message>
</context>
<context>
    <name>cohort::FeedLists</name>
    <message>
        <source>%1: gone for good; it is not asked again</source>
        <translation>%1: für immer weg; wird nicht mehr abgefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a blog, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <translation>Liste von Feeds</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation>Listen von Feeds (*.opml *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write the list of feeds to</source>
        <translation>Liste der Feeds schreiben nach</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Listen von Feeds (*.opml)</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of feeds (OPML).</source>
        <translation>Diese Datei lässt sich nicht als Liste von Feeds (OPML) lesen.</translation>
    </message>
    <message>
        <source>Following feeds: %1 of %2</source>
        <translation>Feeds werden hinzugefügt: %1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address of a feed, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are followed</source>
        <translation>
            <numerusform>Sie folgen %n Feed</numerusform>
            <numerusform>Sie folgen %n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>%n Feed konnte nicht gelesen werden</numerusform>
            <numerusform>%n Feeds konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>%n Feed geschrieben</numerusform>
            <numerusform>%n Feeds geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be a list of feeds. Add blogs and feeds as an account first, then open it again.</source>
        <translation>%1 ist vielleicht eine Liste von Feeds. Fügen Sie zuerst Blogs und Feeds als Konto hinzu, und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Shall the feeds in %1 be followed?</source>
        <translation>Wollen Sie den Feeds in %1 folgen?</translation>
    </message>
    <message>
        <source>Follow them (%1)</source>
        <comment>a life</comment>
        <translation>Folgen (%1)</translation>
    </message>
</context>
<context>
    <name>cohort::FindBar</name>
    <message>
        <source>Search in what is shown</source>
        <translation>Im Gezeigten suchen</translation>
    </message>
    <message>
        <source>Words to find in what is shown</source>
        <translation>Wörter, die im Gezeigten gesucht werden</translation>
    </message>
    <message>
        <source>The one above</source>
        <translation>Der Treffer darüber</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Der Treffer darunter</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Im Gezeigten nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cohort::FindPeople</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Add to my people</source>
        <translation>&amp;Zu meinen Personen hinzufügen</translation>
    </message>
    <message>
        <source>Add and fo&amp;llow</source>
        <translation>Hinzufügen und fo&amp;lgen</translation>
    </message>
    <message>
        <source>Look through this account</source>
        <translation>Über dieses Konto suchen</translation>
    </message>
    <message>
        <source>@name@server or a name</source>
        <translation>@name@server oder ein Name</translation>
    </message>
    <message>
        <source>Handle or name to find</source>
        <translation>Gesuchter Profilname oder Name</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>Im Netzwerk gefunden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>Thr&amp;ough</source>
        <translation>Übe&amp;r</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wen</translation>
    </message>
    <message>
        <source>Sign in to a network first: looking for people goes through your account.</source>
        <translation>Melden Sie sich zuerst bei einem Netzwerk an: Die Suche nach Personen läuft über Ihr Konto.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name, handle</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody found. Try the whole handle, @name@server.</source>
        <translation>Niemand gefunden. Versuchen Sie den ganzen Profilnamen, @name@server.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Cohort</source>
        <translation>Willkommen bei Cohort</translation>
    </message>
    <message>
        <source>A circle is one of the faces you show to the world. Here you read and write circle by circle, and see who can read a post before it is sent.</source>
        <translation>Ein Kreis ist eines der Gesichter, die Sie der Welt zeigen. Hier lesen und schreiben Sie Kreis für Kreis und sehen vor dem Senden, wer einen Beitrag lesen kann.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample people</source>
        <translation>Mit &amp;Beispielpersonen ausprobieren</translation>
    </message>
    <message>
        <source>Invented people and conversations. No account, no connection.</source>
        <translation>Erfundene Personen und Unterhaltungen. Kein Konto, keine Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Sign in to a network</source>
        <translation>Bei einem &amp;Netzwerk anmelden</translation>
    </message>
    <message>
        <source>Your own account, for example on Mastodon. Nothing is posted by signing in.</source>
        <translation>Ihr eigenes Konto, zum Beispiel bei Mastodon. Durch das Anmelden wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Bring my archive</source>
        <translation>Mein &amp;Archiv mitbringen</translation>
    </message>
    <message>
        <source>Reading an exported archive is not part of this version yet.</source>
        <translation>Ein exportiertes Archiv kann diese Version noch nicht lesen.</translation>
    </message>
    <message>
        <source>Tell me of &amp;new replies and mentions on the desktop</source>
        <translation>Neue Antworten und &amp;Erwähnungen auf dem Schreibtisch melden</translation>
    </message>
</context>
<context>
    <name>cohort::HandleList</name>
    <message>
        <source>No handle in this sphere</source>
        <translation>Kein Profilname in diesem Bereich</translation>
    </message>
    <message>
        <source>On no network that Cohort knows of</source>
        <translation>In keinem Netzwerk, von dem Cohort weiß</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Make %1 a person of its own</source>
        <translation>%1 zu einer eigenen Person machen</translation>
    </message>
</context>
<context>
    <name>cohort::HighlightDialog</name>
    <message>
        <source>&amp;Mark the selection</source>
        <translation>Auswahl &amp;markieren</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Select words with the mouse or with Shift and the arrow keys, then mark them.</source>
        <translation>Wählen Sie Wörter mit der Maus oder mit Umschalt und den Pfeiltasten aus, und markieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>Take the &amp;mark away</source>
        <translation>&amp;Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>cohort::Keeping</name>
    <message>
        <source>The conversation is saved</source>
        <translation>Die Unterhaltung wird behalten</translation>
    </message>
    <message>
        <source>The conversation is no longer saved</source>
        <translation>Die Unterhaltung wird nicht mehr behalten</translation>
    </message>
</context>
<context>
    <name>cohort::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In lists of posts</source>
        <translation>In Listen von Beiträgen</translation>
    </message>
</context>
<context>
    <name>cohort::KeyPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alle wie üblich</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>Neue Taste für die gewählte Aktion</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Neue &amp;Taste:</translation>
    </message>
    <message>
        <source>%1 already belongs to &quot;%2&quot;: nothing was changed.</source>
        <translation>%1 gehört schon zu „%2“: Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>cohort::LibraryPage</name>
    <message>
        <source>When an author edits or deletes what you saved</source>
        <translation>Wenn im Netzwerk bearbeitet oder gelöscht wird, was Sie behalten haben</translation>
    </message>
    <message>
        <source>Keep your copy, marked</source>
        <translation>Ihre Kopie behalten, mit Kennzeichen</translation>
    </message>
    <message>
        <source>Keep your copy, but hide what was deleted</source>
        <translation>Ihre Kopie behalten, aber Gelöschtes ausblenden</translation>
    </message>
    <message>
        <source>Follow the author: change or forget the copy</source>
        <translation>Mitgehen: die Kopie ebenfalls ändern oder vergessen</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;zurückholen …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>None: no weekly backup</source>
        <translation>Keiner: keine wöchentliche Sicherung</translation>
    </message>
    <message>
        <source>Folder of the weekly backup</source>
        <translation>Ordner der wöchentlichen Sicherung</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder of the weekly backup</source>
        <translation>Den Ordner der wöchentlichen Sicherung auswählen</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Keine: nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>A backup holds people, circles, notes, drafts and saved threads with their pictures. Passwords stay in the keyring: sign in again on another computer. The weekly one is not encrypted.</source>
        <translation>Eine Sicherung enthält Personen, Kreise, Notizen, Entwürfe und behaltene Unterhaltungen mit ihren Bildern. Passwörter bleiben im Schlüsselbund: Melden Sie sich auf einem anderen Computer neu an. Die wöchentliche ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>When an &amp;author edits or deletes what you saved</source>
        <translation>Wenn im Netzwerk &amp;bearbeitet oder gelöscht wird, was Sie behalten haben</translation>
    </message>
    <message>
        <source>&amp;Weekly backup into</source>
        <translation>&amp;Wöchentliche Sicherung in</translation>
    </message>
    <message>
        <source>&amp;Passphrase, for a backup made now or brought back</source>
        <translation>&amp;Passphrase, für eine Sicherung, die Sie jetzt machen oder zurückholen</translation>
    </message>
    <message>
        <source>The last one was made on %1.</source>
        <translation>Die letzte wurde am %1 gemacht.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Es wurde noch keine gemacht.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>Sichern in</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung zurückholen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup needs one. Nothing was changed.</source>
        <translation>Die Passphrase ist falsch, oder die Sicherung braucht eine. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This passphrase is soon guessed: take at least 12 characters, or none.</source>
        <translation>Diese Passphrase ist schnell erraten: Nehmen Sie mindestens 12 Zeichen oder keine.</translation>
    </message>
    <message>
        <source>Written and read back: %1</source>
        <translation>Geschrieben und nachgelesen: %1</translation>
    </message>
    <message>
        <source>The backup of %1 is whole. It takes the place of what is here when Cohort is started again; what is here now is kept in a folder beside it.</source>
        <translation>Die Sicherung vom %1 ist unversehrt. Sie tritt an die Stelle dessen, was hier ist, wenn Cohort neu gestartet wird; was jetzt hier ist, wird in einem Ordner daneben behalten.</translation>
    </message>
</context>
<context>
    <name>cohort::LineEdits</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>cohort::LinkDialog</name>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>%1 and %2 become one person in your people. Nobody is told of it.</source>
        <translation>%1 und %2 werden in Ihren Personen zu einer Person. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Your notes on both are put together. You can take it back.</source>
        <translation>Ihre Notizen zu beiden werden zusammengelegt. Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <translation>&amp;Dieselbe Person</translation>
    </message>
    <message>
        <source>This person is then in no circle.</source>
        <translation>Diese Person ist dann in keinem Kreis.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This person is then in: %1.</source>
        <translation>Diese Person ist dann in: %1.</translation>
    </message>
    <message>
        <source>These are circles of both spheres: what you write to one of them may reach this person through the other&apos;s handle, and you will be warned of it.</source>
        <translation>Das sind Kreise beider Bereiche: Was Sie an einen davon schreiben, kann diese Person über den Profilnamen aus dem anderen Bereich erreichen, und Sie werden davor gewarnt.</translation>
    </message>
</context>
<context>
    <name>cohort::LookPage</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Texts</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Text &amp;larger by</source>
        <translation>Text &amp;größer um</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache ändert sich beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>cohort::MainWindow</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Deleting at the network cannot be taken back.</source>
        <translation>Das Löschen im Netzwerk lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Diesen Beitrag löschen</translation>
    </message>
    <message>
        <source>%1 – Cohort</source>
        <comment>title of the window</comment>
        <translation>%1 – Cohort</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all circles</source>
        <translation>%1: alle Kreise</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>Antworten an mich</translation>
    </message>
    <message>
        <source>People in no circle</source>
        <translation>Personen in keinem Kreis</translation>
    </message>
    <message>
        <source>One person&apos;s posts</source>
        <translation>Beiträge einer Person</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>This network cannot be answered from here.</source>
        <translation>In diesem Netzwerk kann man von hier aus nicht antworten.</translation>
    </message>
    <message>
        <source>This link may not lead where it seems to. The whole address: %1</source>
        <translation>Dieser Link führt womöglich nicht dorthin, wohin er zu führen scheint. Die ganze Adresse: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n Person zu %1 hinzugefügt</numerusform>
            <numerusform>%n Personen zu %1 hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Work online</source>
        <translation>Online arbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Cohort %1: your people, in circles, over several networks. Free software, GPL 3 or later.</source>
        <translation>Cohort %1: Ihre Personen, in Kreisen, über mehrere Netzwerke hinweg. Freie Software, GPL 3 oder neuer.</translation>
    </message>
    <message>
        <source>Choose a post first: J goes to the next one.</source>
        <translation>Wählen Sie zuerst einen Beitrag: J geht zum nächsten.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Nothing of your posts and people is shown.</source>
        <translation>Von Ihren Beiträgen und Personen wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <source>You were writing a post when Cohort ended; it is kept.</source>
        <translation>Sie haben gerade einen Beitrag geschrieben, als Cohort beendet wurde; er ist erhalten.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Everything %1 received</source>
        <translation>Alles, was %1 erhalten hat</translation>
    </message>
    <message>
        <source>Already in %1.</source>
        <translation>Schon in %1.</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <comment>person, circle</comment>
        <translation>%1 zu %2 hinzugefügt</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>The weekly backup could not be made: %1</source>
        <translation>Die wöchentliche Sicherung konnte nicht gemacht werden: %1</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Dieser Link lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachlesen</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Diesen Entwurf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>A damaged file was put aside and begun anew: %1. Your people, circles, drafts and saved conversations are untouched. There is nothing to do: the posts are fetched again.</source>
        <translation>Eine beschädigte Datei wurde beiseitegelegt und neu begonnen: %1. Ihre Personen, Kreise, Entwürfe und behaltenen Unterhaltungen sind unberührt. Es ist nichts zu tun: Die Beiträge werden neu abgerufen.</translation>
    </message>
    <message>
        <source>Show what you wrote</source>
        <translation>Zeigen, was Sie geschrieben haben</translation>
    </message>
</context>
<context>
    <name>cohort::MediaBox</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>Beschreiben Sie es für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Beschreibung von %1</translation>
    </message>
    <message>
        <source>Remove %1 from the post</source>
        <translation>%1 aus dem Beitrag entfernen</translation>
    </message>
    <message>
        <source>Leaves as it is, with what the file says of place, time and device.</source>
        <translation>Geht unverändert hinaus, mit dem, was die Datei über Ort, Zeit und Gerät sagt.</translation>
    </message>
    <message>
        <source>This picture cannot be read, so what it says of its place cannot be taken out. Save it as JPEG or PNG to send it.</source>
        <translation>Dieses Bild lässt sich nicht lesen, darum lässt sich nicht herausnehmen, was es über seinen Ort sagt. Speichern Sie es als JPEG oder PNG, um es zu senden.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 cannot be sent: take it out or choose another file.</source>
        <translation>%1 lässt sich nicht senden: Nehmen Sie die Datei heraus, oder wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>cohort::MentionChips</name>
    <message>
        <source>a group: all who follow it would get this</source>
        <translation>eine Gruppe: alle, die ihr folgen, bekämen dies</translation>
    </message>
    <message>
        <source>a program: it may show this anywhere</source>
        <translation>ein Programm: es kann dies überall zeigen</translation>
    </message>
    <message>
        <source>letters that look like others</source>
        <translation>Buchstaben, die anderen gleichen</translation>
    </message>
    <message>
        <source>nobody you know, on a server where you know nobody</source>
        <translation>niemand, den Sie kennen, auf einem Server, auf dem Sie niemanden kennen</translation>
    </message>
    <message>
        <source>nobody you know</source>
        <translation>niemand, den Sie kennen</translation>
    </message>
    <message>
        <source>not in your audience</source>
        <translation>nicht in Ihrem Publikum</translation>
    </message>
    <message>
        <source>only named: does not get this</source>
        <translation>nur genannt: bekommt dies nicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person: name, handle</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Im Text genannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Careful: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
</context>
<context>
    <name>cohort::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cohort::NetworkPage</name>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Look for new posts every</source>
        <translation>Abstand der Abrufe</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>File with extra certificates to trust</source>
        <translation>Datei mit weiteren Zertifikaten, denen zu trauen ist</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Choose a file with extra certificates</source>
        <translation>Datei mit weiteren Zertifikaten auswählen</translation>
    </message>
    <message>
        <source>Look for new posts e&amp;very</source>
        <translation>Abstand der Abr&amp;ufe</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Extra certificates</source>
        <translation>Weitere Zertifi&amp;kate</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It looks like http://proxy.example:8080.</source>
        <translation>Das ist nicht die Adresse eines Proxys. Sie sieht aus wie http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Extra certificates to trust</source>
        <translation>Weitere Zertifikate, denen zu trauen ist</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Servers you do not &amp;trust with limited posts</source>
        <translation>Server, denen Sie beschränkte Beiträge nicht an&amp;vertrauen</translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like server.example.</source>
        <translation>Das ist kein Name eines Servers. Er sieht aus wie server.example.</translation>
    </message>
    <message>
        <source>&amp;Load networks from my own folder, too</source>
        <translation>Netzwerke auch aus meinem eigenen Ordner &amp;laden</translation>
    </message>
    <message>
        <source>Code in this folder can do everything Cohort can. It counts from the next start on: %1</source>
        <translation>Code in diesem Ordner kann alles, was Cohort kann. Das gilt ab dem nächsten Start: %1</translation>
    </message>
</context>
<context>
    <name>cohort::NetworkTexts</name>
    <message>
        <source>Text for each account</source>
        <translation>Text für jedes Konto</translation>
    </message>
    <message>
        <source>nothing is written for it yet</source>
        <translation>dafür ist noch nichts geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Text für %1</translation>
    </message>
    <message>
        <source>The thread on %1</source>
        <translation>Der Thread auf %1</translation>
    </message>
    <message>
        <source>Use the shared text</source>
        <translation>Den gemeinsamen Text nehmen</translation>
    </message>
    <message>
        <source>Write something else here</source>
        <translation>Hier etwas anderes schreiben</translation>
    </message>
    <message>
        <source>Use the shared text for %1</source>
        <translation>Den gemeinsamen Text für %1 nehmen</translation>
    </message>
    <message>
        <source>Write something else for %1</source>
        <translation>Für %1 etwas anderes schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n</source>
        <translation>
            <numerusform>In einen Thread aus %n Beitrag zerlegen</numerusform>
            <numerusform>In einen Thread aus %n Beiträgen zerlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n for %1</source>
        <translation>
            <numerusform>Für %1 in einen Thread aus %n Beitrag zerlegen</numerusform>
            <numerusform>Für %1 in einen Thread aus %n Beiträgen zerlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the part, all parts, its text</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Dort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: a thread of %n posts</source>
        <translation>
            <numerusform>%1: ein Thread aus %n Beitrag</numerusform>
            <numerusform>%1: ein Thread aus %n Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters</source>
        <translation>
            <numerusform>%1: %n Zeichen</numerusform>
            <numerusform>%1: %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters</source>
        <comment>account, used, limit</comment>
        <translation>%1: %2 von %3 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many: emoji and many scripts take several for each character</source>
        <translation>
            <numerusform>%n Byte zu viel: Emoji und viele Schriften brauchen mehrere für jedes Zeichen</numerusform>
            <numerusform>%n Byte zu viel: Emoji und viele Schriften brauchen mehrere für jedes Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1 has %2</source>
        <comment>number, what is too much</comment>
        <translation>Teil %1 hat %2</translation>
    </message>
    <message>
        <source>pictures and films cannot go there</source>
        <translation>Bilder und Filme können dort nicht hin</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are too many there</source>
        <translation>
            <numerusform>%n Bild oder Film ist dort zu viel</numerusform>
            <numerusform>%n Bilder oder Filme sind dort zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known on this network, so only the name is written and nobody is told: %1.</source>
        <translation>In diesem Netzwerk nicht bekannt, darum steht dort nur der Name, und niemand erfährt davon: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures without alt text</source>
        <translation>
            <numerusform>%n Bild ohne Beschreibung</numerusform>
            <numerusform>%n Bilder ohne Beschreibung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that this network takes</source>
        <translation>%1 ist größer als die %2, die dieses Netzwerk annimmt</translation>
    </message>
    <message>
        <source>a poll cannot go there</source>
        <translation>eine Umfrage kann dort nicht hin</translation>
    </message>
    <message numerus="yes">
        <source>%n choices of the poll are too many there</source>
        <translation>
            <numerusform>%n Antwort der Umfrage ist dort zu viel</numerusform>
            <numerusform>%n Antworten der Umfrage sind dort zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is made smaller there: this network takes %2.</source>
        <translation>%1 wird dort verkleinert: Dieses Netzwerk nimmt bis zu %2 an.</translation>
    </message>
    <message>
        <source>Number the parts</source>
        <translation>Die Teile nummerieren</translation>
    </message>
    <message>
        <source>Number the parts for %1</source>
        <translation>Die Teile für %1 nummerieren</translation>
    </message>
    <message>
        <source>No profile on this network is known, so the name is written instead of the link: %1.</source>
        <translation>In diesem Netzwerk ist kein Profil bekannt, darum steht dort der Name statt des Links: %1.</translation>
    </message>
</context>
<context>
    <name>cohort::NoteBox</name>
    <message>
        <source>A note of yours; it stays on this computer</source>
        <translation>Eine Notiz von Ihnen; sie bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Press Enter to write in it</source>
        <translation>Zum Schreiben die Eingabetaste drücken</translation>
    </message>
</context>
<context>
    <name>cohort::NoticePage</name>
    <message>
        <source>Tell me of new &amp;replies and mentions</source>
        <translation>Neue &amp;Antworten und Erwähnungen melden</translation>
    </message>
    <message>
        <source>With &amp;names and the first words</source>
        <translation>Mit &amp;Namen und den ersten Wörtern</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications (no system tray that shows messages), so none can be shown. What you choose here is kept.</source>
        <translation>Diese Arbeitsumgebung hat keinen Platz für Benachrichtigungen (keinen Infobereich, der sie zeigt), deshalb können keine erscheinen. Was Sie hier wählen, wird behalten.</translation>
    </message>
    <message>
        <source>Only the life on the screen is told of, never the other one. While the screen is hidden, nothing but &quot;New replies&quot; is said.</source>
        <translation>Gemeldet wird nur aus dem Leben auf dem Bildschirm, nie aus dem anderen. Solange der Bildschirm verborgen ist, steht dort nur „Neue Antworten“.</translation>
    </message>
    <message>
        <source>Circles whose people may notify</source>
        <translation>Kreise, deren Personen gemeldet werden</translation>
    </message>
    <message>
        <source>By people of these circles:</source>
        <translation>Von Personen dieser Kreise:</translation>
    </message>
    <message>
        <source>People in no circle</source>
        <translation>Personen in keinem Kreis</translation>
    </message>
</context>
<context>
    <name>cohort::Notifier</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>New replies</source>
        <translation>Neue Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>New reply by %1</source>
        <translation>Neue Antwort von %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
</context>
<context>
    <name>cohort::OutboxPage</name>
    <message>
        <source>The server also showed it to %1, whom you did not choose.</source>
        <translation>Der Server hat es auch %1 gezeigt, obwohl Sie das nicht ausgewählt haben.</translation>
    </message>
    <message>
        <source>The server made it: %1. You asked for something else.</source>
        <translation>Der Server hat daraus gemacht: %1. Sie wollten etwas anderes.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Waiting and sent</source>
        <translation>Wartend und gesendet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What you send will be here</source>
        <translation>Hier steht, was Sie senden</translation>
    </message>
    <message>
        <source>Posts wait here while there is no network, and stay as receipts: to whom, when, and what the server answered. Drafts are kept here too.</source>
        <translation>Ohne Netz warten Beiträge hier, danach bleiben sie als Belege: an wen, wann und was der Server geantwortet hat. Auch Entwürfe liegen hier.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a post, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send now: %1</source>
        <translation>Jetzt senden: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Noch einmal versuchen: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back and make it a draft: %1</source>
        <translation>Zurücknehmen und als Entwurf behalten: %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this entry: %1</source>
        <translation>Diesen Eintrag vergessen: %1</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Draft without text</source>
        <translation>Entwurf ohne Text</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the draft: %1</source>
        <translation>Entwurf fortsetzen: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the draft: %1</source>
        <translation>Entwurf löschen: %1</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Entwurf gelöscht</translation>
    </message>
    <message>
        <source>a removed account</source>
        <translation>ein entferntes Konto</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Gesendet über %1</translation>
    </message>
    <message>
        <source>Not sent on %1</source>
        <translation>Nicht gesendet über %1</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>Wartet auf das Senden über %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent; the rest waits</source>
        <translation>
            <numerusform>%1 von %n Teil gesendet; der Rest wartet</numerusform>
            <numerusform>%1 von %n Teilen gesendet; der Rest wartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent</source>
        <translation>
            <numerusform>%1 von %n Teil gesendet</numerusform>
            <numerusform>%1 von %n Teilen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was not sent and make it a draft: %1</source>
        <translation>Zurücknehmen, was nicht gesendet wurde, und als Entwurf behalten: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what became of the post there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again on %1</source>
        <translation>Über %1 noch einmal versuchen</translation>
    </message>
    <message>
        <source>Kept: the next part of this thread waits to answer it. Nothing is lost. Send the rest or take it back first.</source>
        <translation>Bleibt erhalten: Der nächste Teil dieses Threads soll darauf antworten und wartet noch. Nichts ist verloren. Senden Sie zuerst den Rest, oder nehmen Sie ihn zurück.</translation>
    </message>
</context>
<context>
    <name>cohort::PasswordLine</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Password that opens the post</source>
        <translation>Passwort, das den Beitrag öffnet</translation>
    </message>
    <message>
        <source>Opens the post; empty: none</source>
        <translation>Öffnet den Beitrag; leer: keines</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>cohort::PeopleModel</name>
    <message>
        <source>circles: %1</source>
        <translation>Kreise: %1</translation>
    </message>
    <message>
        <source>in both spheres</source>
        <translation>in beiden Bereichen</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more circles than fit</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>⇄ both spheres</source>
        <translation>⇄ beide Bereiche</translation>
    </message>
</context>
<context>
    <name>cohort::PeopleView</name>
    <message>
        <source>Add to circle</source>
        <translation>Zum Kreis hinzufügen</translation>
    </message>
    <message>
        <source>Take out of circle</source>
        <translation>Aus dem Kreis nehmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Find in names, handles and notes</source>
        <translation>In Namen, Profilnamen und Notizen suchen</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>Find on a network…</source>
        <translation>In einem Netzwerk suchen …</translation>
    </message>
    <message>
        <source>Choose a person to see handles, circles and your notes.</source>
        <translation>Wählen Sie eine Person, um Profilnamen, Kreise und Ihre Notizen zu sehen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>In a professional circle</source>
        <translation>In einem beruflichen Kreis</translation>
    </message>
    <message>
        <source>In a personal circle</source>
        <translation>In einem privaten Kreis</translation>
    </message>
    <message>
        <source>In both spheres</source>
        <translation>In beiden Bereichen</translation>
    </message>
    <message>
        <source>In no circle</source>
        <translation>In keinem Kreis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt dazu</translation>
    </message>
    <message>
        <source>Try other words or another filter.</source>
        <translation>Versuchen Sie andere Wörter oder einen anderen Filter.</translation>
    </message>
    <message>
        <source>Your people will be here</source>
        <translation>Hier werden Ihre Personen stehen</translation>
    </message>
    <message>
        <source>Everybody you follow comes by itself once an account is signed in; others can be found by their handle.</source>
        <translation>Alle, denen Sie folgen, kommen von selbst, sobald ein Konto angemeldet ist; andere finden Sie über ihren Profilnamen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n Person zu %1 hinzugefügt</numerusform>
            <numerusform>%n Personen zu %1 hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>%n Person aus %1 herausgenommen</numerusform>
            <numerusform>%n Personen aus %1 herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>People who might be one person, with what speaks for it</source>
        <translation>Personen, die eine Person sein könnten, mit dem, was dafür spricht</translation>
    </message>
    <message numerus="yes">
        <source>%n might be the same person</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n-mal vielleicht dieselbe Person</numerusform>
            <numerusform>%n-mal vielleicht dieselbe Person</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren …</translation>
    </message>
    <message>
        <source>Read the address book of another program (vCard)</source>
        <translation>Das Adressbuch eines anderen Programms lesen (vCard)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard)</source>
        <translation>Adressbücher (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is larger than an address book is; nothing was changed.</source>
        <translation>Diese Datei ist größer, als ein Adressbuch ist; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file cannot be read as an address book (vCard); nothing was changed.</source>
        <translation>Diese Datei lässt sich nicht als Adressbuch (vCard) lesen; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>cohort::PersonView</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Posts of this person on all networks</source>
        <translation>Beiträge dieser Person in allen Netzwerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this person from my people</source>
        <translation>Diese Person aus meinen Personen entfernen</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Name dieser Person</translation>
    </message>
    <message>
        <source>Also somebody else in my people…</source>
        <translation>Auch noch jemand in meinen Personen …</translation>
    </message>
    <message>
        <source>This person is the same as</source>
        <translation>Diese Person ist dieselbe wie</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Wie wir uns kennen</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>Nur für Sie: bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>How we &amp;met</source>
        <translation>K&amp;ennengelernt</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>On these networks</source>
        <translation>In diesen Netzwerken</translation>
    </message>
    <message>
        <source>You and this person</source>
        <translation>Sie und diese Person</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 und %2 sind eine Person</translation>
    </message>
    <message>
        <source>%1 is a person of its own, in no circle</source>
        <translation>%1 ist eine eigene Person, in keinem Kreis</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 ist nicht mehr in %2</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation>%1 zu %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed from my people</source>
        <translation>%1 aus meinen Personen entfernt</translation>
    </message>
    <message>
        <source>View as</source>
        <translation>Ansehen als</translation>
    </message>
    <message>
        <source>What of yours this person can read</source>
        <translation>Was diese Person von Ihnen lesen kann</translation>
    </message>
    <message>
        <source>Fetch pictures of this person</source>
        <translation>Bilder dieser Person holen</translation>
    </message>
    <message>
        <source>The profile picture and those in posts. Their servers learn when they are fetched.</source>
        <translation>Das Profilbild und die Bilder in Beiträgen. Deren Server erfahren, wann sie geholt werden.</translation>
    </message>
    <message>
        <source>Fetch pictures of this person: allowed for a circle</source>
        <translation>Bilder dieser Person holen: für einen Kreis erlaubt</translation>
    </message>
</context>
<context>
    <name>cohort::PictureConsents</name>
    <message>
        <source>Show this &amp;picture</source>
        <translation>Dieses Bil&amp;d zeigen</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>Immer für %1</translation>
    </message>
    <message>
        <source>Pictures of %1 are shown from now on</source>
        <translation>Bilder von %1 werden ab jetzt gezeigt</translation>
    </message>
    <message>
        <source>Always in %1</source>
        <translation>Immer in %1</translation>
    </message>
    <message>
        <source>Pictures of everybody in %1 are shown from now on</source>
        <translation>Bilder von allen in %1 werden ab jetzt gezeigt</translation>
    </message>
</context>
<context>
    <name>cohort::Pictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild lässt sich nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>cohort::PollBox</name>
    <message>
        <source>Several choices a person</source>
        <translation>Mehrere Antworten je Person</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>Wie lange die Umfrage läuft</translation>
    </message>
    <message>
        <source>Ru&amp;ns for</source>
        <translation>&amp;Läuft</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Choice %1 of the poll</source>
        <translation>Antwort %1 der Umfrage</translation>
    </message>
</context>
<context>
    <name>cohort::PostActions</name>
    <message>
        <source>This post is not for everybody, so it cannot be passed on.</source>
        <translation>Dieser Beitrag ist nicht für alle, darum lässt er sich nicht teilen.</translation>
    </message>
    <message>
        <source>This address is not opened: only web pages and mail addresses are.</source>
        <translation>Diese Adresse wird nicht geöffnet: nur Webseiten und Mailadressen.</translation>
    </message>
    <message>
        <source>Passed on to your followers</source>
        <translation>Mit Ihren Followern geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>%n Beitrag als gelesen markiert</numerusform>
            <numerusform>%n Beiträge als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark this and &amp;older as read</source>
        <translation>Diesen und ält&amp;ere als gelesen markieren</translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation>Nicht mehr &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Take the &amp;like back</source>
        <translation>„Gefällt mir“ &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>Gefällt &amp;mir</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>Bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>&amp;Delete at the network …</source>
        <translation>Im Netzwerk &amp;löschen …</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Add %1 to a circle</source>
        <translation>%1 zu einem Kreis hinzufügen</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im Brow&amp;ser öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation>%1 zu %2 hinzugefügt</translation>
    </message>
    <message>
        <source>This is told of your own posts only.</source>
        <translation>Das gibt es nur zu Ihren eigenen Beiträgen.</translation>
    </message>
    <message>
        <source>&amp;Who could see this …</source>
        <translation>&amp;Wer konnte das sehen …</translation>
    </message>
    <message>
        <source>Do not &amp;keep the conversation</source>
        <translation>Unterhaltung nicht &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keep the conversation</source>
        <translation>Unterhaltung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Quote …</source>
        <translation>Z&amp;itieren …</translation>
    </message>
    <message>
        <source>Show it on %1</source>
        <translation>Auf %1 zeigen</translation>
    </message>
    <message>
        <source>&amp;Reply in the browser</source>
        <translation>Im Browser &amp;antworten</translation>
    </message>
    <message>
        <source>I co&amp;mmented here …</source>
        <translation>Ich habe hier &amp;kommentiert …</translation>
    </message>
    <message>
        <source>&amp;Forget that I commented here</source>
        <translation>&amp;Vergessen, dass ich hier kommentiert habe</translation>
    </message>
</context>
<context>
    <name>cohort::PostList</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Take the boost back</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>„Gefällt mir“ zurücknehmen</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Do not keep the conversation</source>
        <translation>Unterhaltung nicht behalten</translation>
    </message>
    <message>
        <source>Keep the conversation</source>
        <translation>Unterhaltung behalten</translation>
    </message>
    <message>
        <source>Whose pictures are always shown</source>
        <translation>Wessen Bilder immer gezeigt werden</translation>
    </message>
    <message>
        <source>The same post there, with its own answers</source>
        <translation>Derselbe Beitrag dort, mit eigenen Antworten</translation>
    </message>
    <message>
        <source>Reply in the browser</source>
        <translation>Im Browser antworten</translation>
    </message>
</context>
<context>
    <name>cohort::PostRulesBox</name>
    <message>
        <source>Others may &amp;quote it</source>
        <translation>Andere dürfen es &amp;zitieren</translation>
    </message>
    <message>
        <source>Who may reply</source>
        <translation>Wer antworten darf</translation>
    </message>
    <message>
        <source>Label the content</source>
        <translation>Inhalt kennzeichnen</translation>
    </message>
    <message>
        <source>Labelled: %1</source>
        <translation>Gekennzeichnet: %1</translation>
    </message>
</context>
<context>
    <name>cohort::PostText</name>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Was möchten Sie sagen?</translation>
    </message>
</context>
<context>
    <name>cohort::Program</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
</context>
<context>
    <name>cohort::QuickSwitcher</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A circle, a place or a command</source>
        <translation>Ein Kreis, ein Ort oder ein Befehl</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>cohort::QuoteLine</name>
    <message>
        <source>Do not quote it</source>
        <translation>Nicht zitieren</translation>
    </message>
</context>
<context>
    <name>cohort::Rail</name>
    <message>
        <source>Circles and places</source>
        <translation>Kreise und Orte</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every circle of a sphere</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>Antworten an mich</translation>
    </message>
    <message>
        <source>Saved threads</source>
        <translation>Behaltene Unterhaltungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Edit this circle …</source>
        <translation>Diesen Kreis &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;New circle …</source>
        <translation>&amp;Neuer Kreis …</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>Meine Kommentare</translation>
    </message>
</context>
<context>
    <name>cohort::RailModel</name>
    <message>
        <source>%1, circle, %2</source>
        <comment>name, shape</comment>
        <translation>%1, Kreis, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders due</source>
        <translation>
            <numerusform>%n fällige Erinnerung</numerusform>
            <numerusform>%n fällige Erinnerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::ReachList</name>
    <message>
        <source>Who exactly can read it</source>
        <translation>Wer genau es lesen kann</translation>
    </message>
</context>
<context>
    <name>cohort::ReachModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>person: name, handle</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not in your audience: %1</source>
        <translation>Nicht in Ihrem Publikum: %1</translation>
    </message>
    <message>
        <source>Will not get it: no chosen account reaches them</source>
        <translation>Bekommt es nicht: Kein ausgewähltes Konto reicht dorthin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what they can do, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Then: %1. Keeps the copy, if one came</source>
        <comment>why somebody could read it</comment>
        <translation>Damals: %1. Behält die Kopie, falls eine ankam</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Seitdem: %1</translation>
    </message>
    <message>
        <source>Since then: %1. %2</source>
        <comment>what they can do, why</comment>
        <translation>Seitdem: %1. %2</translation>
    </message>
</context>
<context>
    <name>cohort::ReachTable</name>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Find a person in this list</source>
        <translation>Person in dieser Liste suchen</translation>
    </message>
    <message>
        <source>People who can read it</source>
        <translation>Personen, die es lesen können</translation>
    </message>
</context>
<context>
    <name>cohort::ReadingPage</name>
    <message>
        <source>Order of the posts</source>
        <translation>Reihenfolge der Beiträge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>In order of reading</source>
        <translation>In Lesereihenfolge</translation>
    </message>
    <message>
        <source>Hold a post before it leaves</source>
        <translation>Beitrag vor dem Senden zurückhalten</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Withdraw &amp;all</source>
        <translation>&amp;Alle zurücknehmen</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Whose pictures are shown without asking</source>
        <translation>Wessen Bilder ohne Nachfrage gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Order of the posts</source>
        <translation>&amp;Reihenfolge der Beiträge</translation>
    </message>
    <message>
        <source>&amp;Hold a post before it leaves</source>
        <translation>Beitrag zurück&amp;halten</translation>
    </message>
    <message>
        <source>Pictures are fetched only for those named here; beside a post you say whose.</source>
        <translation>Bilder werden nur von denen geholt, die hier stehen; wessen, sagen Sie neben einem Beitrag.</translation>
    </message>
    <message>
        <source>One message by %1, allowed on %2</source>
        <translation>Ein Beitrag von %1, erlaubt am %2</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>Everybody in the circle %1</source>
        <translation>Alle im Kreis %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>cohort::ReceiptDialog</name>
    <message>
        <source>Who could see this</source>
        <translation>Wer konnte das sehen</translation>
    </message>
    <message>
        <source>Nothing is known of this post</source>
        <translation>Von diesem Beitrag ist nichts bekannt</translation>
    </message>
    <message>
        <source>Not sent with Cohort on this computer</source>
        <translation>Nicht mit Cohort auf diesem Rechner gesendet</translation>
    </message>
    <message>
        <source>What was promised then is not known. This is what the rules say of it now.</source>
        <translation>Was damals versprochen wurde, ist nicht bekannt. Das sagen die Regeln jetzt dazu.</translation>
    </message>
    <message>
        <source>When it was sent: %1</source>
        <translation>Beim Senden: %1</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
</context>
<context>
    <name>cohort::RelationshipList</name>
    <message>
        <source>None of your accounts is on their networks</source>
        <translation>Keines Ihrer Konten ist in den Netzwerken dieser Person</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <comment>my account, their handle, relationship</comment>
        <translation>%1 mit %2: %3</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Let %1 follow %2</source>
        <translation>%1 darf %2 folgen</translation>
    </message>
    <message>
        <source>Do not let %1 follow %2</source>
        <translation>%1 darf %2 nicht folgen</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 stops following %2</source>
        <translation>%1 folgt %2 nicht mehr</translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation>%1 folgt %2</translation>
    </message>
</context>
<context>
    <name>cohort::RemindDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Tag der Erinnerung</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>&amp;Erinnern</translation>
    </message>
</context>
<context>
    <name>cohort::SaidBar</name>
    <message>
        <source>I &amp;commented here</source>
        <translation>Ich habe hier ko&amp;mmentiert</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>The name you used there, if you like</source>
        <translation>Der Name, den Sie dort benutzt haben, wenn Sie möchten</translation>
    </message>
    <message>
        <source>The name you used there</source>
        <translation>Der Name, den Sie dort benutzt haben</translation>
    </message>
    <message>
        <source>Did you comment on “%1”?</source>
        <translation>Haben Sie „%1“ kommentiert?</translation>
    </message>
    <message>
        <source>&amp;Paste what you wrote …</source>
        <translation>Geschriebenes &amp;einfügen …</translation>
    </message>
    <message>
        <source>What you wrote: then it is found among the comments</source>
        <translation>Was Sie geschrieben haben: dann wird es unter den Kommentaren gefunden</translation>
    </message>
</context>
<context>
    <name>cohort::SamePersonPanel</name>
    <message>
        <source>Might be the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>Mehr Vorschläge zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Might be the same person (%n)</source>
        <translation>
            <numerusform>Vielleicht dieselbe Person (%n)</numerusform>
            <numerusform>Vielleicht dieselbe Person (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looks like the same person twice.</source>
        <translation>Niemand scheint doppelt vorzukommen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, how far it can be trusted</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>%1 are the same person</source>
        <translation>%1 sind dieselbe Person</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>%1 are not the same person</source>
        <translation>%1 sind nicht dieselbe Person</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 und %2 sind eine Person</translation>
    </message>
    <message>
        <source>%1 and %2 are not suggested as one person again</source>
        <translation>%1 und %2 werden nicht mehr als eine Person vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>cohort::SavedListModel</name>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>cohort::SavedPane</name>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Später lesen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Highlights …</source>
        <translation>Markierungen …</translation>
    </message>
    <message>
        <source>Saved conversation</source>
        <translation>Behaltene Unterhaltung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The conversation has a new title</source>
        <translation>Die Unterhaltung hat einen neuen Titel</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern markiert</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>Stern entfernt</translation>
    </message>
    <message>
        <source>Added to what is to be read</source>
        <translation>Zum Lesen vorgemerkt</translation>
    </message>
    <message>
        <source>No longer to be read</source>
        <translation>Nicht mehr zum Lesen vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies since you saved it</source>
        <translation>
            <numerusform>%n neue Antwort, seit Sie die Unterhaltung behalten</numerusform>
            <numerusform>%n neue Antworten, seit Sie die Unterhaltung behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had when it was saved</source>
        <translation>
            <numerusform>%n Beitrag war damals nicht zu bekommen</numerusform>
            <numerusform>%n Beiträge waren damals nicht zu bekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n posts that their authors deleted are hidden</source>
        <translation>
            <numerusform>%n Beitrag ist ausgeblendet, weil er im Netzwerk gelöscht wurde</numerusform>
            <numerusform>%n Beiträge sind ausgeblendet, weil sie im Netzwerk gelöscht wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are not in the library. Fetching them tells their servers that you look at them; files above %1 stay there.</source>
        <translation>
            <numerusform>%n Bild oder Film ist nicht in der Bibliothek. Beim Holen erfährt der Server davon, dass Sie es ansehen; Dateien über %1 bleiben dort.</numerusform>
            <numerusform>%n Bilder oder Filme sind nicht in der Bibliothek. Beim Holen erfahren die Server davon, dass Sie sie ansehen; Dateien über %1 bleiben dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2</source>
        <translation>Bilder werden geholt: %1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept: %1</source>
        <translation>
            <numerusform>%n Bild konnte nicht behalten werden: %1</numerusform>
            <numerusform>%n Bilder konnten nicht behalten werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Das Netzwerk wird gefragt …</translation>
    </message>
    <message>
        <source>The tags were changed</source>
        <translation>Die Schlagwörter wurden geändert</translation>
    </message>
    <message>
        <source>Your note on the post by %1 (Markdown)</source>
        <translation>Ihre Notiz zum Beitrag von %1 (Markdown)</translation>
    </message>
    <message>
        <source>Reply to %1 …</source>
        <translation>%1 antworten …</translation>
    </message>
    <message>
        <source>Reply …</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>The highlights were changed</source>
        <translation>Die Markierungen wurden geändert</translation>
    </message>
    <message>
        <source>The conversation is no longer saved</source>
        <translation>Die Unterhaltung wird nicht mehr behalten</translation>
    </message>
    <message>
        <source>Forgetting takes the conversation, your notes on it, its pictures and the copies of the profile off this computer. It cannot be taken back.</source>
        <translation>Vergessen nimmt die Unterhaltung, Ihre Notizen dazu, ihre Bilder und die Kopien des Profils von diesem Computer. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <translation>Für immer vergessen</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>Mit meinen &amp;Notizen und Markierungen</translation>
    </message>
    <message>
        <source>&amp;Copy a citation of the conversation</source>
        <translation>Quellenangabe der &amp;Unterhaltung kopieren</translation>
    </message>
    <message>
        <source>Copy a citation of this p&amp;ost</source>
        <translation>Quellenangabe dieses &amp;Beitrags kopieren</translation>
    </message>
    <message>
        <source>Cite with the day of access and the saved copy</source>
        <translation>Quelle mit Tag des Abrufs und behaltener Kopie angeben</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Written: %1. %2</source>
        <comment>file, warning</comment>
        <translation>Geschrieben: %1. %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>Kopiert. %1</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>In keinem Ordner</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translation>Aus dem Ordner genommen</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a sphere</comment>
        <translation>In den Bereich „%1“ verschieben</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <comment>a sphere</comment>
        <translation>In den Bereich „%1“ verschoben</translation>
    </message>
    <message>
        <source>Put into the folder %1</source>
        <translation>In den Ordner „%1“ gelegt</translation>
    </message>
    <message>
        <source>Show it as it is &amp;now</source>
        <translation>So &amp;zeigen, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Fetch what is missing</source>
        <translation>&amp;Fehlendes holen</translation>
    </message>
    <message>
        <source>&amp;Highlights of this post …</source>
        <translation>&amp;Markierungen dieses Beitrags …</translation>
    </message>
    <message>
        <source>&amp;Remove from the saved ones</source>
        <translation>Aus den behaltenen Unterhaltungen &amp;entfernen</translation>
    </message>
    <message>
        <source>Forget it for &amp;good …</source>
        <translation>Für &amp;immer vergessen …</translation>
    </message>
</context>
<context>
    <name>cohort::SavedView</name>
    <message>
        <source>Saved threads</source>
        <translation>Behaltene Unterhaltungen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Saved conversations</source>
        <translation>Behaltene Unterhaltungen</translation>
    </message>
    <message>
        <source>Choose a conversation to read it here, with or without a network.</source>
        <translation>Wählen Sie eine Unterhaltung, um sie hier zu lesen, mit oder ohne Netz.</translation>
    </message>
    <message>
        <source>The folder has a new name</source>
        <translation>Der Ordner hat einen neuen Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts behalten</translation>
    </message>
    <message>
        <source>Press S on a post to save its whole conversation: it stays readable here without a network, whatever happens to it there.</source>
        <translation>Drücken Sie S auf einem Beitrag, um seine ganze Unterhaltung zu behalten: Sie bleibt hier ohne Netz lesbar, was auch immer dort mit ihr geschieht.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Drag conversations to a folder, or use the buttons above a conversation.</source>
        <translation>Ziehen Sie Unterhaltungen auf einen Ordner, oder nehmen Sie die Knöpfe über einer Unterhaltung.</translation>
    </message>
    <message>
        <source>The folder %1 is gone; its conversations stay</source>
        <translation>Der Ordner „%1“ ist weg; seine Unterhaltungen bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved</source>
        <translation>
            <numerusform>%n Unterhaltung verschoben</numerusform>
            <numerusform>%n Unterhaltungen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Remove from the saved ones</source>
        <translation>Aus den behaltenen Unterhaltungen &amp;entfernen</translation>
    </message>
    <message>
        <source>Forget for &amp;good …</source>
        <translation>Für &amp;immer vergessen …</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations, with notes and pictures, and the copies of the profile will leave this computer. It cannot be taken back.</source>
        <translation>
            <numerusform>%n Unterhaltung wird mit Notizen und Bildern von diesem Computer gelöscht, die Kopien des Profils ebenso. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%n Unterhaltungen werden mit Notizen und Bildern von diesem Computer gelöscht, die Kopien des Profils ebenso. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Für immer vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no longer saved</source>
        <translation>
            <numerusform>%n Unterhaltung wird nicht mehr behalten</numerusform>
            <numerusform>%n Unterhaltungen werden nicht mehr behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt with the arrows up and down moves a conversation in the list</source>
        <translation>Alt mit den Pfeiltasten auf und ab verschiebt eine Unterhaltung in der Liste</translation>
    </message>
    <message>
        <source>The list to read has another order</source>
        <translation>Die Reihenfolge unter „Später lesen“ ist geändert</translation>
    </message>
</context>
<context>
    <name>cohort::ScreenshotRun</name>
    <message>
        <source>Reading a circle</source>
        <translation>Einen Kreis lesen</translation>
    </message>
    <message>
        <source>Opening a conversation</source>
        <translation>Eine Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Writing to the circle</source>
        <translation>An den Kreis schreiben</translation>
    </message>
    <message>
        <source>Sending on the sample network</source>
        <translation>Im Beispielnetz senden</translation>
    </message>
    <message>
        <source>Looking at the people</source>
        <translation>Die Personen ansehen</translation>
    </message>
    <message>
        <source>%1: this did not come about</source>
        <translation>%1: kam nicht zustande</translation>
    </message>
    <message>
        <source>%1: the picture could not be written</source>
        <translation>%1: Das Bild konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Looking who exactly can read it</source>
        <translation>Ansehen, wer genau es lesen kann</translation>
    </message>
    <message>
        <source>Seeing who could read a post, before and now</source>
        <translation>Sehen, wer einen Beitrag lesen konnte und jetzt kann</translation>
    </message>
    <message>
        <source>Reading a saved conversation</source>
        <translation>Eine behaltene Unterhaltung lesen</translation>
    </message>
    <message>
        <source>Searching everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Nachlesen</translation>
    </message>
    <message>
        <source>Looking what became of my comments</source>
        <translation>Ansehen, was aus meinen Kommentaren wurde</translation>
    </message>
    <message>
        <source>Allowing the pictures of a circle</source>
        <translation>Die Bilder eines Kreises erlauben</translation>
    </message>
    <message>
        <source>Looking at the people again</source>
        <translation>Die Personen noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>cohort::Search</name>
    <message>
        <source>not in posts</source>
        <translation>nicht in Beiträgen</translation>
    </message>
    <message>
        <source>in posts</source>
        <translation>in Beiträgen</translation>
    </message>
    <message>
        <source>not in saved threads</source>
        <translation>nicht in behaltenen Unterhaltungen</translation>
    </message>
    <message>
        <source>in saved threads</source>
        <translation>in behaltenen Unterhaltungen</translation>
    </message>
    <message>
        <source>not in notes</source>
        <translation>nicht in Notizen</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>in Notizen</translation>
    </message>
    <message>
        <source>not in drafts</source>
        <translation>nicht in Entwürfen</translation>
    </message>
    <message>
        <source>in drafts</source>
        <translation>in Entwürfen</translation>
    </message>
    <message>
        <source>not among people</source>
        <translation>nicht unter Personen</translation>
    </message>
    <message>
        <source>among people</source>
        <translation>unter Personen</translation>
    </message>
    <message>
        <source>without a link</source>
        <translation>ohne Link</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>mit Link</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>ohne Bilder</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>mit Bildern</translation>
    </message>
    <message>
        <source>without a poll</source>
        <translation>ohne Umfrage</translation>
    </message>
    <message>
        <source>with a poll</source>
        <translation>mit Umfrage</translation>
    </message>
    <message>
        <source>not written by %1</source>
        <translation>nicht geschrieben von %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>nicht an %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>not by the circle %1</source>
        <translation>nicht aus dem Kreis %1</translation>
    </message>
    <message>
        <source>by the circle %1</source>
        <translation>aus dem Kreis %1</translation>
    </message>
    <message>
        <source>not through %1</source>
        <comment>a network</comment>
        <translation>nicht über %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a network</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>not tagged %1</source>
        <translation>ohne das Schlagwort %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>mit dem Schlagwort %1</translation>
    </message>
    <message>
        <source>not exactly “%1”</source>
        <translation>nicht genau „%1“</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <translation>genau „%1“</translation>
    </message>
    <message>
        <source>not “%1”</source>
        <translation>nicht „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word that is searched for</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>ab dem %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>only the beginning was looked at</source>
        <translation>nur der Anfang wurde berücksichtigt</translation>
    </message>
    <message>
        <source>Saved thread</source>
        <translation>Behaltene Unterhaltung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>in the conversation “%1”</source>
        <translation>in der Unterhaltung „%1“</translation>
    </message>
    <message>
        <source>hidden behind: %1</source>
        <translation>verborgen hinter: %1</translation>
    </message>
</context>
<context>
    <name>cohort::SearchDelegate</name>
    <message>
        <source>Hidden behind: %1</source>
        <translation>Verborgen hinter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, how many results</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cohort::SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach sich suchen lässt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is written, what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>written by somebody, or by me</source>
        <translation>von jemandem geschrieben, oder von mir</translation>
    </message>
    <message>
        <source>addressed to somebody, or to me</source>
        <translation>an jemanden gerichtet, oder an mich</translation>
    </message>
    <message>
        <source>written by somebody in a circle</source>
        <translation>von jemandem aus einem Kreis geschrieben</translation>
    </message>
    <message>
        <source>only posts, saved threads, notes, drafts or people</source>
        <translation>nur Beiträge, behaltene Unterhaltungen, Notizen, Entwürfe oder Personen</translation>
    </message>
    <message>
        <source>with a link, a picture or a poll</source>
        <translation>mit einem Link, einem Bild oder einer Umfrage</translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation>ab einem Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>vor einem Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>with a hashtag, or a tag of yours</source>
        <translation>mit einem Hashtag oder einem Ihrer Schlagwörter</translation>
    </message>
    <message>
        <source>through a network or server</source>
        <translation>über ein Netzwerk oder einen Server</translation>
    </message>
    <message>
        <source>exactly these words in a row</source>
        <translation>genau diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>before anything: without it</source>
        <translation>vor einer beliebigen Angabe: ohne sie</translation>
    </message>
    <message>
        <source>posts that were loaded</source>
        <translation>geladene Beiträge</translation>
    </message>
    <message>
        <source>saved threads</source>
        <translation>behaltene Unterhaltungen</translation>
    </message>
    <message>
        <source>notes on posts and people</source>
        <translation>Notizen zu Beiträgen und Personen</translation>
    </message>
    <message>
        <source>what is not sent yet</source>
        <translation>was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>names and handles</source>
        <translation>Namen und Profilnamen</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>a picture, film or sound</source>
        <translation>ein Bild, ein Film oder Ton</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>eine Umfrage</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>vor sieben Tagen</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>vor einem Monat</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
    <message>
        <source>also 2026-03 and 2026-03-01</source>
        <translation>auch 2026-03 und 2026-03-01</translation>
    </message>
    <message>
        <source>your own accounts</source>
        <translation>Ihre eigenen Konten</translation>
    </message>
</context>
<context>
    <name>cohort::SearchModel</name>
    <message>
        <source>All people with these words …</source>
        <translation>Alle Personen mit diesen Wörtern …</translation>
    </message>
    <message numerus="yes">
        <source>Conversation “%1”, %n results</source>
        <translation>
            <numerusform>Unterhaltung „%1“, %n Ergebnis</numerusform>
            <numerusform>Unterhaltung „%1“, %n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Searching for %1 …</source>
        <translation>Suche nach %1 …</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Auf diesem Computer nichts gefunden</translation>
    </message>
    <message>
        <source>The search looks at everything that was loaded so far. Try fewer or shorter words.</source>
        <translation>Die Suche sieht alles durch, was bisher geladen wurde. Versuchen Sie weniger oder kürzere Wörter.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>Zunächst %n Ergebnis für %1</numerusform>
            <numerusform>Die ersten %n Ergebnisse für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>%n Ergebnis für %1</numerusform>
            <numerusform>%n Ergebnisse für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only what belongs to %2 is searched.</source>
        <comment>what is searched, the life that is shown</comment>
        <translation>%1 Durchsucht wird nur, was zu „%2“ gehört.</translation>
    </message>
    <message>
        <source>Smart folder …</source>
        <translation>Suchordner …</translation>
    </message>
    <message>
        <source>Keep this search as a folder of the library</source>
        <translation>Diese Suche als Ordner der Bibliothek behalten</translation>
    </message>
    <message>
        <source>Name of the smart folder</source>
        <translation>Name des Suchordners</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>&amp;Name des Ordners</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>The search is kept as the folder %1</source>
        <translation>Die Suche wird als Ordner „%1“ behalten</translation>
    </message>
</context>
<context>
    <name>cohort::SendBar</name>
    <message>
        <source>It has left already and cannot be taken back.</source>
        <translation>Es ist schon hinausgegangen und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Senden rückgängig machen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
<context>
    <name>cohort::ServerList</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Servers you do not trust with limited posts</source>
        <translation>Server, denen Sie beschränkte Beiträge nicht anvertrauen</translation>
    </message>
    <message>
        <source>Name of a server you do not trust</source>
        <translation>Name eines Servers, dem Sie nicht vertrauen</translation>
    </message>
    <message>
        <source>Add this server</source>
        <translation>Diesen Server hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen server</source>
        <translation>Den gewählten Server entfernen</translation>
    </message>
</context>
<context>
    <name>cohort::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Arten von Einstellungen</translation>
    </message>
    <message>
        <source>Every change applies at once.</source>
        <translation>Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Posts and pictures</source>
        <translation>Beiträge und Bilder</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
</context>
<context>
    <name>cohort::ShelfList</name>
    <message>
        <source>Folders and tags</source>
        <translation>Ordner und Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>&amp;Neuer Ordner …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Remove the &amp;folder</source>
        <translation>Ordner &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>cohort::ShelfModel</name>
    <message>
        <source>%1, folder, %2</source>
        <comment>name, number of conversations</comment>
        <translation>%1, Ordner, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alle behaltenen</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Später lesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>In keinem Ordner</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>SCHLAGWÖRTER</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Kürzlich entfernt</translation>
    </message>
</context>
<context>
    <name>cohort::SignInPanel</name>
    <message>
        <source>Server, for example mastodon.example</source>
        <translation>Server, zum Beispiel mastodon.example</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>Code aus dem Browser</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Ihr Profilname</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Sign in to a network</source>
        <translation>Bei einem Netzwerk anmelden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>What this account is for</source>
        <translation>Wofür dieses Konto ist</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>W&amp;ofür es ist</translation>
    </message>
    <message>
        <source>Only when the browser does not come back by itself</source>
        <translation>Nur wenn der Browser nicht von selbst zurückkommt</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Browser &amp;erneut öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste the code</source>
        <translation>Code e&amp;infügen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there; Cohort goes on by itself.</source>
        <translation>Ihr Browser öffnet %1. Stimmen Sie dort zu; Cohort macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Signed in, until Cohort is closed: this computer&apos;s keyring did not take the sign-in, and it is stored nowhere else.</source>
        <translation>Angemeldet, bis Cohort geschlossen wird: Der Schlüsselbund dieses Computers hat die Anmeldung nicht angenommen, und sie ist nirgends sonst gespeichert.</translation>
    </message>
    <message>
        <source>Signed in. Your people and conversations are being fetched.</source>
        <translation>Angemeldet. Ihre Personen und Unterhaltungen werden geholt.</translation>
    </message>
    <message>
        <source>Address of the site, for example blog.example</source>
        <translation>Adresse der Website, zum Beispiel blog.example</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Ihr Benutzername dort</translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there and paste here what it shows you.</source>
        <translation>Ihr Browser öffnet %1. Stimmen Sie dort zu und fügen Sie hier ein, was er Ihnen zeigt.</translation>
    </message>
    <message>
        <source>Use an app password &amp;instead</source>
        <translation>&amp;Stattdessen ein App-Passwort nehmen</translation>
    </message>
</context>
<context>
    <name>cohort::StatusLine</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>posts in the outbox</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::StreamModel</name>
    <message>
        <source>New since %1</source>
        <translation>Neu seit %1</translation>
    </message>
</context>
<context>
    <name>cohort::StreamPane</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Load older posts from the network</source>
        <translation>Ältere Beiträge aus dem Netzwerk laden</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from this circle yet</source>
        <translation>Noch nichts aus diesem Kreis</translation>
    </message>
    <message>
        <source>Posts by its people will be here, whatever network they use.</source>
        <translation>Hier werden die Beiträge seiner Personen stehen, gleich aus welchem Netzwerk.</translation>
    </message>
    <message>
        <source>Choose its people</source>
        <translation>Personen auswählen</translation>
    </message>
    <message>
        <source>No replies to you yet</source>
        <translation>Noch keine Antworten an Sie</translation>
    </message>
    <message>
        <source>What mentions or answers you will be here.</source>
        <translation>Hier steht, was Sie erwähnt oder Ihnen antwortet.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Posts will be here after the next sync.</source>
        <translation>Nach dem nächsten Abruf stehen hier Beiträge.</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>The network has no older posts.</source>
        <translation>Das Netzwerk hat keine älteren Beiträge.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachlesen</translation>
    </message>
    <message>
        <source>What happened here since last time, and then it ends</source>
        <translation>Was hier seit dem letzten Mal geschehen ist, und dann ist Schluss</translation>
    </message>
</context>
<context>
    <name>cohort::ThreadPane</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Unterhaltung schließen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>posts, people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are not loaded</source>
        <translation>
            <numerusform>%n Antwort ist nicht geladen</numerusform>
            <numerusform>%n Antworten sind nicht geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Continue your conversation …</source>
        <translation>Ihre Unterhaltung fortsetzen …</translation>
    </message>
    <message>
        <source>Reply to %1 …</source>
        <translation>%1 antworten …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wird behalten</translation>
    </message>
    <message>
        <source>Take this conversation out of the saved ones</source>
        <translation>Diese Unterhaltung nicht mehr behalten</translation>
    </message>
    <message>
        <source>Save this conversation for good</source>
        <translation>Diese Unterhaltung dauerhaft behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n more replies were fetched and saved.</source>
        <translation>
            <numerusform>%n weitere Antwort wurde geholt und behalten.</numerusform>
            <numerusform>%n weitere Antworten wurden geholt und behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as far as it is on this computer. The rest could not be fetched: %1</source>
        <translation>Behalten, soweit sie auf diesem Computer ist. Der Rest konnte nicht geholt werden: %1</translation>
    </message>
    <message>
        <source>Reply in the browser …</source>
        <translation>Im Browser antworten …</translation>
    </message>
</context>
<context>
    <name>cohort::TopBar</name>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>New post (%1)</source>
        <translation>Neuer Beitrag (%1)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>cohort::Tray</name>
    <message>
        <source>&amp;Show Cohort</source>
        <translation>Cohort &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
</context>
<context>
    <name>cohort::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>cohort::ViewAsDialog</name>
    <message>
        <source>(its text is not on this computer any more)</source>
        <translation>(der Text ist nicht mehr auf diesem Rechner)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Look at &amp;older posts</source>
        <translation>&amp;Ältere Beiträge ansehen</translation>
    </message>
    <message>
        <source>What %1 can read</source>
        <translation>Was %1 lesen kann</translation>
    </message>
    <message>
        <source>Your posts as %1 sees them, judged by every handle you know. Posts of your other life are not listed while it is hidden.</source>
        <translation>Ihre Beiträge, wie %1 sie sieht, nach jedem Namen beurteilt, den Sie kennen. Beiträge Ihres anderen Lebens stehen nicht hier, solange es verborgen ist.</translation>
    </message>
    <message>
        <source>Your posts as %1 sees them, judged by every handle you know.</source>
        <translation>Ihre Beiträge, wie %1 sie sieht, nach jedem Namen beurteilt, den Sie kennen.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Posts that this person can read</source>
        <translation>Beiträge, die diese Person lesen kann</translation>
    </message>
    <message>
        <source>None of the posts looked at can be read.</source>
        <translation>Keiner der angesehenen Beiträge kann gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read.</source>
        <translation>
            <numerusform>%n Beitrag kann nicht gelesen werden.</numerusform>
            <numerusform>%n Beiträge können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older posts were not looked at yet.</source>
        <translation>Ältere Beiträge wurden noch nicht angesehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of posts, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cohort::WarningBars</name>
    <message>
        <source>Not with %1</source>
        <translation>Nicht mit %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Ändern auf: %1</translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation>Wer genau?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich bin einverstanden</translation>
    </message>
    <message>
        <source>Change who it is for</source>
        <translation>Ändern, für wen es ist</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Text ändern</translation>
    </message>
</context>
</TS>
