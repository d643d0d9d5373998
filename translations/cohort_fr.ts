<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>%1 · %2 de %3 depuis %4</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since %1</source>
        <comment>a time</comment>
        <translation>Rien de nouveau depuis %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement de contenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>A post without words</source>
        <translation>Un message sans texte</translation>
    </message>
    <message>
        <source>goes on from %1: %2</source>
        <comment>a person, the first words of what they wrote</comment>
        <translation>à la suite de %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Passed on by %n people: %1</source>
        <translation>
            <numerusform>Partagé par %n personne&#x202f;: %1</numerusform>
            <numerusform>Partagé par %n personnes&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 by %2</source>
        <comment>so many posts, so many people</comment>
        <translation>dans %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n posts.</source>
        <translation>
            <numerusform>Ce n’est que le début&#x202f;: %n message.</numerusform>
            <numerusform>Ce sont les %n premiers messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s all.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>Everything up to %1 is here.</source>
        <comment>a time</comment>
        <translation>Tout est ici, jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>CircleShape</name>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Losange</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croix</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexagone</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anneau</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 is account %2</source>
        <translation>%1 est le compte %2</translation>
    </message>
    <message>
        <source>There is no keyring to keep the sign-in: it ends with this command. Start a keyring, or use --token-env.</source>
        <translation>Il n’y a pas de trousseau pour conserver la connexion&#x202f;: elle prend fin avec cette commande. Démarrez un trousseau ou utilisez --token-env.</translation>
    </message>
    <message>
        <source>the environment variable %1 is empty</source>
        <translation>la variable d’environnement %1 est vide</translation>
    </message>
    <message>
        <source>Without --keep the token is read from the variable at every start.</source>
        <translation>Sans --keep, le jeton est lu dans la variable à chaque démarrage.</translation>
    </message>
    <message>
        <source>--hat is professional, personal or mixed</source>
        <translation>--hat vaut professional (professionnel), personal (personnel) ou mixed (les deux)</translation>
    </message>
    <message>
        <source>say the server: --server URL</source>
        <translation>indiquez le serveur&#x202f;: --server URL</translation>
    </message>
    <message>
        <source>this is no server: %1</source>
        <translation>ce n’est pas un serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>say either --token-env VAR or --sign-in</source>
        <translation>indiquez soit --token-env VAR, soit --sign-in</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>HANDLE</source>
        <translation>IDENTIFIANT</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>RÉSEAU</translation>
    </message>
    <message>
        <source>HAT</source>
        <translation>USAGE</translation>
    </message>
    <message>
        <source>FOLLOWERS</source>
        <translation>ABONNÉS</translation>
    </message>
    <message>
        <source>signed out of %1</source>
        <translation>déconnexion de %1 effectuée</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>this profile has the sample network already</source>
        <translation>ce profil contient déjà le réseau d’exemple</translation>
    </message>
    <message>
        <source>sample network</source>
        <translation>réseau d’exemple</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Adresse du serveur.</translation>
    </message>
    <message>
        <source>Read the token from this environment variable, at every start.</source>
        <translation>Lire le jeton dans cette variable d’environnement, à chaque démarrage.</translation>
    </message>
    <message>
        <source>Keep the token in the keyring instead.</source>
        <translation>Conserver plutôt le jeton dans le trousseau.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Se connecter avec le navigateur.</translation>
    </message>
    <message>
        <source>What the account is for: professional, personal or mixed.</source>
        <translation>À quoi sert le compte&#x202f;: professional, personal ou mixed.</translation>
    </message>
    <message>
        <source>Fill a new profile with the sample network.</source>
        <translation>Remplir un nouveau profil avec le réseau d’exemple.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Lister les comptes.</translation>
    </message>
    <message>
        <source>Sign out and forget the account; people and circles stay.</source>
        <translation>Se déconnecter et oublier le compte&#x202f;; les personnes et les cercles restent.</translation>
    </message>
    <message>
        <source>Fetch what is new and send what waits.</source>
        <translation>Récupérer les nouveautés et envoyer ce qui attend.</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>Folder of the profile; made when it does not exist.</source>
        <translation>Dossier du profil&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Répondre par un seul document JSON.</translation>
    </message>
    <message>
        <source>PEM file with certificate authorities to trust besides the system&apos;s.</source>
        <translation>Fichier PEM d’autorités de certification auxquelles faire confiance en plus de celles du système.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>&quot;cohort-cli COMMAND --help&quot; tells the options of a command.</source>
        <translation>«&#x202f;cohort-cli COMMAND --help&#x202f;» indique les options d’une commande.</translation>
    </message>
    <message>
        <source>Ends with 0 done, 1 error, 2 wrong use, 3 refused by the gate, 4 partly done.</source>
        <translation>Code de sortie&#x202f;: 0 terminé, 1 erreur, 2 mauvaise utilisation, 3 refusé par le contrôle avant l’envoi, 4 partiellement terminé.</translation>
    </message>
    <message>
        <source>say what to do; &quot;cohort-cli --help&quot; lists the commands</source>
        <translation>indiquez ce qu’il faut faire&#x202f;; «&#x202f;cohort-cli --help&#x202f;» liste les commandes</translation>
    </message>
    <message>
        <source>there is no command “%1”; &quot;cohort-cli --help&quot; lists them</source>
        <translation>il n’y a pas de commande «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;cohort-cli --help&#x202f;» les liste</translation>
    </message>
    <message>
        <source>say whom it is for: --to circle:NAME</source>
        <translation>indiquez à qui c’est destiné&#x202f;: --to circle:NAME</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>impossible de lire l’entrée standard</translation>
    </message>
    <message>
        <source>there is nothing to say: --text TEXT (- reads standard input)</source>
        <translation>il n’y a rien à dire&#x202f;: --text TEXT (- lit l’entrée standard)</translation>
    </message>
    <message>
        <source>this file cannot be read: %1</source>
        <translation>impossible de lire ce fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>--visibility is onlyMe, mentioned, circle, followers, localOnly, quiet or anyone</source>
        <translation>--visibility vaut onlyMe, mentioned, circle, followers, localOnly, quiet ou anyone</translation>
    </message>
    <message>
        <source>--to is circle:NAME, person:NAME, except:NAME, followers or anyone, not “%1”</source>
        <translation>--to vaut circle:NAME, person:NAME, except:NAME, followers ou anyone, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no account fits whom it is for: say --account ACCOUNT</source>
        <translation>aucun compte ne convient aux personnes à qui c’est destiné&#x202f;: indiquez --account ACCOUNT</translation>
    </message>
    <message>
        <source>Whom it is for: circle:NAME, person:NAME, except:NAME, followers or anyone; may be repeated.</source>
        <translation>À qui c’est destiné&#x202f;: circle:NAME, person:NAME, except:NAME, followers ou anyone&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>The account that carries it; may be repeated.</source>
        <translation>Le compte qui le transmet&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>What to say; - reads standard input.</source>
        <translation>Ce qu’il faut dire&#x202f;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>How far it goes on the network.</source>
        <translation>Jusqu’où cela va sur le réseau.</translation>
    </message>
    <message>
        <source>The post to answer: its ID or address.</source>
        <translation>Le message auquel répondre&#x202f;: son ID ou son adresse.</translation>
    </message>
    <message>
        <source>A file to send with it; may be repeated.</source>
        <translation>Un fichier à joindre&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Describes the file of the same place; may be repeated.</source>
        <translation>Décrit le fichier de même rang&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Content warning.</source>
        <translation>Avertissement de contenu.</translation>
    </message>
    <message>
        <source>Language of the text, for example en.</source>
        <translation>Langue du texte, par exemple fr.</translation>
    </message>
    <message>
        <source>--sphere, --shape or --visibility has a value that does not exist</source>
        <translation>--sphere, --shape ou --visibility a une valeur qui n’existe pas</translation>
    </message>
    <message>
        <source>there is a circle of this name already</source>
        <translation>il y a déjà un cercle de ce nom</translation>
    </message>
    <message>
        <source>%1 is circle %2</source>
        <translation>%1 est le cercle %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people added</source>
        <translation>
            <numerusform>%1&#x202f;: %n personne ajoutée</numerusform>
            <numerusform>%1&#x202f;: %n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people taken out</source>
        <translation>
            <numerusform>%1&#x202f;: %n personne retirée</numerusform>
            <numerusform>%1&#x202f;: %n personnes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SPHERE</source>
        <translation>SPHÈRE</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONNES</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>NON LUS</translation>
    </message>
    <message>
        <source>AUDIENCE</source>
        <translation>AUDIENCE</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>dans les deux sphères</translation>
    </message>
    <message>
        <source>professional or personal.</source>
        <translation>professional (professionnelle) ou personal (personnelle).</translation>
    </message>
    <message>
        <source>disc, square, triangle, diamond, cross, star, hexagon or ring.</source>
        <translation>disc, square, triangle, diamond, cross, star, hexagon ou ring.</translation>
    </message>
    <message>
        <source>A note to yourself.</source>
        <translation>Une note pour vous-même.</translation>
    </message>
    <message>
        <source>The widest route of a post unasked: mentioned, circle, followers …</source>
        <translation>Jusqu’où va un message sans demande de confirmation&#x202f;: mentioned, circle, followers…</translation>
    </message>
    <message>
        <source>Make a circle.</source>
        <translation>Créer un cercle.</translation>
    </message>
    <message>
        <source>Put people into a circle.</source>
        <translation>Ajouter des personnes à un cercle.</translation>
    </message>
    <message>
        <source>Take people out of a circle.</source>
        <translation>Retirer des personnes d’un cercle.</translation>
    </message>
    <message>
        <source>List the circles.</source>
        <translation>Lister les cercles.</translation>
    </message>
    <message>
        <source>Show a circle and its members.</source>
        <translation>Afficher un cercle et ses membres.</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>“%1” may be: %2</source>
        <translation>«&#x202f;%1&#x202f;» peut être&#x202f;: %2</translation>
    </message>
    <message>
        <source>no such post on this computer: %1</source>
        <translation>ce message n’est pas sur cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>a damaged file was moved aside: %1</source>
        <translation>un fichier endommagé a été mis de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>ÉCRIT</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUI LE VOIT</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>the server also reached: %1</source>
        <translation>le serveur a aussi atteint&#x202f;: %1</translation>
    </message>
    <message>
        <source>the server published it for: %1</source>
        <translation>le serveur l’a publié pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>what is not sent yet waits in the outbox</source>
        <translation>ce qui n’est pas encore envoyé attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>name the entry by its number</source>
        <translation>désignez l’entrée par son numéro</translation>
    </message>
    <message>
        <source>taken back; it is draft %1</source>
        <translation>repris&#x202f;; c’est maintenant le brouillon %1</translation>
    </message>
    <message>
        <source>Try again what failed, too.</source>
        <translation>Réessayer aussi ce qui a échoué.</translation>
    </message>
    <message>
        <source>List what waits, what was sent and what failed.</source>
        <translation>Lister ce qui attend, ce qui a été envoyé et ce qui a échoué.</translation>
    </message>
    <message>
        <source>Take a post back that has not left; it becomes a draft.</source>
        <translation>Reprendre un message qui n’est pas encore parti&#x202f;; il devient un brouillon.</translation>
    </message>
    <message>
        <source>Send what waits, now.</source>
        <translation>Envoyer maintenant ce qui attend.</translation>
    </message>
    <message>
        <source>HANDLES</source>
        <translation>IDENTIFIANTS</translation>
    </message>
    <message>
        <source>CIRCLES</source>
        <translation>CERCLES</translation>
    </message>
    <message>
        <source>--sphere is professional or personal</source>
        <translation>--sphere vaut professional (professionnelle) ou personal (personnelle)</translation>
    </message>
    <message>
        <source>  (in circles of both spheres)</source>
        <translation>  (dans des cercles des deux sphères)</translation>
    </message>
    <message>
        <source>circles: %1</source>
        <translation>cercles&#x202f;: %1</translation>
    </message>
    <message>
        <source>how met: %1</source>
        <translation>rencontre&#x202f;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#x202f;: %1</translation>
    </message>
    <message>
        <source>this is one person already</source>
        <translation>c’est déjà une seule personne</translation>
    </message>
    <message>
        <source>name the handle to take away, for example %1</source>
        <translation>désignez l’identifiant à enlever, par exemple %1</translation>
    </message>
    <message>
        <source>Only people with these words in name, handle or note.</source>
        <translation>Uniquement les personnes dont le nom, l’identifiant ou la note contient ces mots.</translation>
    </message>
    <message>
        <source>Only members of this circle.</source>
        <translation>Uniquement les membres de ce cercle.</translation>
    </message>
    <message>
        <source>Only people in circles of this sphere.</source>
        <translation>Uniquement les personnes dans des cercles de cette sphère.</translation>
    </message>
    <message>
        <source>Only people in circles of both spheres.</source>
        <translation>Uniquement les personnes dans des cercles des deux sphères.</translation>
    </message>
    <message>
        <source>List people.</source>
        <translation>Lister les personnes.</translation>
    </message>
    <message>
        <source>Show one person: handles, circles, suggestions.</source>
        <translation>Afficher une personne&#x202f;: identifiants, cercles, suggestions.</translation>
    </message>
    <message>
        <source>OTHER is the same person as PERSON.</source>
        <translation>OTHER est la même personne que PERSON.</translation>
    </message>
    <message>
        <source>Make a person of its own of this handle.</source>
        <translation>Faire de cet identifiant une personne à part.</translation>
    </message>
    <message>
        <source>not meant</source>
        <translation>hors de l’audience</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>hors d’atteinte</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>ROUTE</source>
        <translation>VOIE</translation>
    </message>
    <message>
        <source>COST</source>
        <translation>COÛT</translation>
    </message>
    <message>
        <source>To agree to exactly this reach: %1</source>
        <translation>Pour accepter exactement cette portée&#x202f;: %1</translation>
    </message>
    <message>
        <source>queued; &quot;outbox run&quot; or the window sends it</source>
        <translation>mis en attente&#x202f;; «&#x202f;outbox run&#x202f;» ou la fenêtre l’envoie</translation>
    </message>
    <message>
        <source>Send it? [y/N]</source>
        <translation>L’envoyer&#x202f;? [o/N]</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that says yes</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>there is no terminal to ask at: add --yes to send it</source>
        <translation>il n’y a pas de terminal pour poser la question&#x202f;: ajoutez --yes pour l’envoyer</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Agree to a wider reach; KEY is what &quot;reach&quot; shows for exactly this reach.</source>
        <translation>Accepter une portée plus large&#x202f;; KEY est ce que «&#x202f;reach&#x202f;» affiche pour exactement cette portée.</translation>
    </message>
    <message>
        <source>Only queue it.</source>
        <translation>Mettre seulement en attente.</translation>
    </message>
    <message>
        <source>Tell who would see a post. Nothing is sent.</source>
        <translation>Dire qui verrait un message. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Check a post, queue it and send it.</source>
        <translation>Vérifier un message, le mettre en attente et l’envoyer.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to %1</source>
        <translation>--limit est un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>--before is a time or the &quot;next&quot; of an answer</source>
        <translation>--before est une date et heure ou le «&#x202f;next&#x202f;» d’une réponse</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>DERNIER</translation>
    </message>
    <message>
        <source>POSTS</source>
        <translation>MESSAGES</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>OPENING</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>image&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts are not on this computer; --load fetches them</source>
        <translation>
            <numerusform>%n message n’est pas sur cet ordinateur&#x202f;; --load le récupère</numerusform>
            <numerusform>%n messages ne sont pas sur cet ordinateur&#x202f;; --load les récupère</numerusform>
        </translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>TROUVÉ</translation>
    </message>
    <message>
        <source>Posts by the people of this circle.</source>
        <translation>Messages des personnes de ce cercle.</translation>
    </message>
    <message>
        <source>Posts by one person, over all networks.</source>
        <translation>Messages d’une personne, sur tous les réseaux.</translation>
    </message>
    <message>
        <source>All that one account received.</source>
        <translation>Tout ce qu’un compte a reçu.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Au plus ce nombre.</translation>
    </message>
    <message>
        <source>Older than this time or than &quot;next&quot;.</source>
        <translation>Plus ancien que cette date ou que «&#x202f;next&#x202f;».</translation>
    </message>
    <message>
        <source>Fetch what is missing first.</source>
        <translation>Récupérer d’abord ce qui manque.</translation>
    </message>
    <message>
        <source>Read a circle, a sphere, a person or everything, newest first.</source>
        <translation>Lire un cercle, une sphère, une personne ou tout, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>List conversations, the one with the newest post first.</source>
        <translation>Lister les conversations, celle du message le plus récent en premier.</translation>
    </message>
    <message>
        <source>Show the conversation of a post (its ID or address).</source>
        <translation>Afficher la conversation d’un message (son ID ou son adresse).</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and agree there:</source>
        <translation>Ouvrez cette adresse dans un navigateur sur cet ordinateur et donnez-y votre accord&#x202f;:</translation>
    </message>
    <message>
        <source>If the browser shows a code instead, type it here and press Enter.</source>
        <translation>Si le navigateur affiche plutôt un code, saisissez-le ici et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Type the code that the browser shows and press Enter.</source>
        <translation>Saisissez le code affiché par le navigateur et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>when it was sent, %1:</source>
        <translation>à l’envoi, le %1&#x202f;:</translation>
    </message>
    <message>
        <source>since then:</source>
        <translation>depuis&#x202f;:</translation>
    </message>
    <message>
        <source>not sent with Cohort on this computer; what the rules say of it now:</source>
        <translation>pas envoyé avec Cohort sur cet ordinateur&#x202f;; ce que les règles en disent maintenant&#x202f;:</translation>
    </message>
    <message>
        <source>can read it since then:</source>
        <translation>peuvent le lire depuis&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read</source>
        <translation>
            <numerusform>%n message ne peut pas être lu</numerusform>
            <numerusform>%n messages ne peuvent pas être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>older posts were not looked at; --limit takes a larger number</source>
        <translation>les messages plus anciens n’ont pas été examinés&#x202f;; --limit accepte un nombre plus grand</translation>
    </message>
    <message>
        <source>--limit is a number of posts</source>
        <translation>--limit est un nombre de messages</translation>
    </message>
    <message>
        <source>At most about so many posts (200).</source>
        <translation>Au plus environ ce nombre de messages (200).</translation>
    </message>
    <message>
        <source>Show who could see a post of mine when it was sent, and what is different now.</source>
        <translation>Montrer qui pouvait voir un de mes messages à l’envoi, et ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Show what of mine a person can read, over all accounts.</source>
        <translation>Montrer ce qu’une personne peut lire de moi, tous comptes confondus.</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>Rien de nouveau depuis %1.</translation>
    </message>
    <message>
        <source>%1 by %2 since %3</source>
        <comment>so many posts, so many people, a time</comment>
        <translation>%1 de %2 depuis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>There is more after %1.</source>
        <translation>Il y en a d’autres après %1.</translation>
    </message>
    <message>
        <source>That&apos;s all up to %1.</source>
        <translation>C’est tout jusqu’à %1.</translation>
    </message>
    <message>
        <source>--since is a time such as 2026-03-02T09:00</source>
        <translation>--since est une date et une heure, par exemple 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>Everything from this time on; without it what is unread, of two weeks.</source>
        <translation>Tout à partir de ce moment&#x202f;; à défaut, ce qui est non lu, sur deux semaines.</translation>
    </message>
    <message>
        <source>What happened since last time, by conversation, and then it ends.</source>
        <translation>Ce qui s’est passé depuis la dernière fois, par conversation, et puis c’est fini.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>--order is newest or best</source>
        <translation>--order vaut newest ou best</translation>
    </message>
    <message>
        <source>newest or best first.</source>
        <translation>newest ou best&#x202f;: les plus récents ou les plus pertinents d’abord.</translation>
    </message>
    <message>
        <source>At most so many; a conversation is not cut.</source>
        <translation>Au plus ce nombre&#x202f;; une conversation n’est pas coupée.</translation>
    </message>
    <message>
        <source>Search posts, saved threads, notes, drafts and people on this computer.</source>
        <translation>Rechercher dans les messages, conversations conservées, notes, brouillons et personnes présents sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <comment>number, title, number of posts</comment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had</source>
        <translation>
            <numerusform>%n message n’a pas pu être obtenu</numerusform>
            <numerusform>%n messages n’ont pas pu être obtenus</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept</source>
        <translation>
            <numerusform>%n image n’a pas pu être conservée</numerusform>
            <numerusform>%n images n’ont pas pu être conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>saved without what is not on this computer: %1</source>
        <translation>conservée sans ce qui n’est pas sur cet ordinateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation>CONSERVÉE</translation>
    </message>
    <message>
        <source>--style is apa, mla, chicago or chicago-bibliography</source>
        <translation>--style vaut apa, mla, chicago ou chicago-bibliography</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>written and read back: %1</source>
        <translation>écrit et relu&#x202f;: %1</translation>
    </message>
    <message>
        <source>checked; it takes the place of this profile at the next start</source>
        <translation>vérifiée&#x202f;; elle remplacera ce profil au prochain démarrage</translation>
    </message>
    <message>
        <source>what is here now will be kept in a folder &quot;before-restore-…&quot; in the profile</source>
        <translation>ce qui est ici maintenant sera conservé dans un dossier &quot;before-restore-…&quot; du profil</translation>
    </message>
    <message>
        <source>forgotten: %1</source>
        <translation>oublié&#x202f;: %1</translation>
    </message>
    <message>
        <source>what is forgotten cannot be brought back; say so with --yes</source>
        <translation>ce qui est oublié ne peut pas être récupéré&#x202f;; confirmez avec --yes</translation>
    </message>
    <message>
        <source>Fetch the pictures too; their servers learn of it.</source>
        <translation>Récupérer aussi les images&#x202f;; leurs serveurs en ont connaissance.</translation>
    </message>
    <message>
        <source>apa, mla, chicago or chicago-bibliography.</source>
        <translation>apa, mla, chicago ou chicago-bibliography.</translation>
    </message>
    <message>
        <source>With today as the day of access.</source>
        <translation>Avec la date d’aujourd’hui comme date de consultation.</translation>
    </message>
    <message>
        <source>Say that a copy was saved, and when.</source>
        <translation>Indiquer qu’une copie a été conservée, et quand.</translation>
    </message>
    <message>
        <source>The environment variable that holds the passphrase.</source>
        <translation>La variable d’environnement qui contient la phrase secrète.</translation>
    </message>
    <message>
        <source>Save the whole conversation of a post for good.</source>
        <translation>Conserver durablement toute la conversation d’un message.</translation>
    </message>
    <message>
        <source>List the saved conversations, newest first.</source>
        <translation>Lister les conversations conservées, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>Write a saved conversation into a file.</source>
        <translation>Écrire une conversation conservée dans un fichier.</translation>
    </message>
    <message>
        <source>Cite a saved conversation.</source>
        <translation>Citer une conversation conservée.</translation>
    </message>
    <message>
        <source>Write people, circles, drafts and the library into one file.</source>
        <translation>Écrire les personnes, les cercles, les brouillons et la bibliothèque dans un seul fichier.</translation>
    </message>
    <message>
        <source>Bring a backup back at the next start.</source>
        <translation>Restaurer une sauvegarde au prochain démarrage.</translation>
    </message>
    <message>
        <source>Take a saved conversation off this computer for good.</source>
        <translation>Retirer définitivement une conversation conservée de cet ordinateur.</translation>
    </message>
    <message>
        <source>Take a person with posts and notes off this computer for good.</source>
        <translation>Retirer définitivement de cet ordinateur une personne, avec ses messages et les notes.</translation>
    </message>
    <message>
        <source>this conversation is not saved; &quot;thread save&quot; does it</source>
        <translation>cette conversation n’est pas conservée&#x202f;; &quot;thread save&quot; le fait</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Au choix&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file; without, one named by the title.</source>
        <translation>Le fichier&#x202f;; à défaut, un fichier nommé d’après le titre.</translation>
    </message>
    <message>
        <source>With your notes, highlights and tags.</source>
        <translation>Avec vos notes, surlignages et étiquettes.</translation>
    </message>
    <message>
        <source>--format is one of %1</source>
        <translation>--format vaut l’une de ces valeurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>say where the app password is: --app-password-env VAR</source>
        <translation>indiquez où se trouve le mot de passe d’application&#x202f;: --app-password-env VAR</translation>
    </message>
    <message>
        <source>Read the app password from this environment variable, once.</source>
        <translation>Lire le mot de passe d’application dans cette variable d’environnement, une seule fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds followed</source>
        <translation>
            <numerusform>%n flux suivi</numerusform>
            <numerusform>%n flux suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were followed already</source>
        <translation>
            <numerusform>%n flux était déjà suivi</numerusform>
            <numerusform>%n flux étaient déjà suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>%n flux n’a pas pu être lu</numerusform>
            <numerusform>%n flux n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>following feeds</source>
        <translation>abonnement aux flux</translation>
    </message>
    <message>
        <source>no circle is called so, and its feeds go into none: %1</source>
        <translation>aucun cercle ne porte ce nom, et ses flux ne vont dans aucun cercle&#x202f;: %1</translation>
    </message>
    <message>
        <source>this is no list of feeds (OPML): %1</source>
        <translation>ce n’est pas une liste de flux (OPML)&#x202f;: %1</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>définitivement disparu</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>%n flux écrit</numerusform>
            <numerusform>%n flux écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this hat: professional, personal or mixed.</source>
        <translation>Le compte de cet usage&#x202f;: professional, personal ou mixed.</translation>
    </message>
    <message>
        <source>Put the feeds into this circle.</source>
        <translation>Placer les flux dans ce cercle.</translation>
    </message>
    <message>
        <source>Put the feeds of a folder into the circle of its name.</source>
        <translation>Placer les flux d’un dossier dans le cercle du même nom.</translation>
    </message>
    <message>
        <source>Follow blogs and feeds; a page&apos;s feed is found by itself.</source>
        <translation>Suivre des blogs et des flux&#x202f;; le flux d’une page est trouvé automatiquement.</translation>
    </message>
    <message>
        <source>List the feeds that are followed.</source>
        <translation>Lister les flux suivis.</translation>
    </message>
    <message>
        <source>Follow the feeds of a list (OPML).</source>
        <translation>Suivre les flux d’une liste (OPML).</translation>
    </message>
    <message>
        <source>Write the feeds that are followed as a list (OPML).</source>
        <translation>Écrire les flux suivis sous forme de liste (OPML).</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>ENVIRON</translation>
    </message>
    <message>
        <source>KEEPS</source>
        <translation>GARDE</translation>
    </message>
    <message>
        <source>All in all %1: posts %2, saved conversations %3, their pictures %4, people and drafts %5, copies of the profile %6</source>
        <translation>Au total %1&#x202f;: messages %2, conversations conservées %3, leurs images %4, personnes et brouillons %5, copies du profil %6</translation>
    </message>
    <message>
        <source>%1 keeps: %2</source>
        <translation>%1 garde&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed</source>
        <translation>
            <numerusform>%n message retiré</numerusform>
            <numerusform>%n messages retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>a rule is: all, months N (1 to %1), or saved</source>
        <translation>une règle vaut&#x202f;: all, months N (de 1 à %1) ou saved</translation>
    </message>
    <message>
        <source>nothing was changed; say so with --yes</source>
        <translation>rien n’a été modifié&#x202f;; confirmez avec --yes</translation>
    </message>
    <message>
        <source>what you published there stays at the network</source>
        <translation>ce que vous y avez publié reste sur le réseau</translation>
    </message>
    <message>
        <source>Delete drafts and unsent posts for this account alone as well.</source>
        <translation>Supprimer aussi les brouillons et les messages non envoyés pour ce seul compte.</translation>
    </message>
    <message>
        <source>Tell what each circle takes of the disk and how long it keeps posts.</source>
        <translation>Indiquer la place que chaque cercle prend sur le disque et combien de temps il garde les messages.</translation>
    </message>
    <message>
        <source>Choose how long the posts of a circle stay on this computer.</source>
        <translation>Choisir combien de temps les messages d’un cercle restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Take an account with everything that came through it off this computer for good.</source>
        <translation>Retirer définitivement de cet ordinateur un compte, avec tout ce qui est arrivé par lui.</translation>
    </message>
    <message>
        <source>Sign in by handle (or user name) and app password.</source>
        <translation>Se connecter avec l’identifiant (ou le nom d’utilisateur) et le mot de passe d’application.</translation>
    </message>
    <message>
        <source>Add an account; NETWORK is &quot;mastodon&quot;, &quot;bluesky&quot; or &quot;wordpress&quot;.</source>
        <translation>Ajouter un compte&#x202f;; NETWORK vaut «&#x202f;mastodon&#x202f;», «&#x202f;bluesky&#x202f;» ou «&#x202f;wordpress&#x202f;».</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>nouvelle réponse</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>LAST ANSWER</source>
        <translation>DERNIÈRE RÉPONSE</translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1, which you have not opened since %2.</source>
        <comment>my address there, a time</comment>
        <translation>
            <numerusform>%n de vos commentaires a reçu une réponse sur %1, un compte que vous n’avez pas ouvert depuis %2.</numerusform>
            <numerusform>%n de vos commentaires ont reçu une réponse sur %1, un compte que vous n’avez pas ouvert depuis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Vous vouliez un rappel</translation>
    </message>
    <message>
        <source>Nothing you said is like that.</source>
        <translation>Rien de ce que vous avez dit ne correspond.</translation>
    </message>
    <message>
        <source>--state is one of unanswered, new, answered, closed, muted</source>
        <translation>--state vaut unanswered, new, answered, closed ou muted</translation>
    </message>
    <message>
        <source>--after is the &quot;next&quot; of an answer</source>
        <translation>--after est le «&#x202f;next&#x202f;» d’une réponse</translation>
    </message>
    <message>
        <source>Closed until somebody answers.</source>
        <translation>Fermé jusqu’à ce que quelqu’un réponde.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>De nouveau ouvert.</translation>
    </message>
    <message>
        <source>The conversation is muted.</source>
        <translation>La conversation est masquée.</translation>
    </message>
    <message>
        <source>The conversation is not muted any more.</source>
        <translation>La conversation n’est plus masquée.</translation>
    </message>
    <message>
        <source>Say one of --at, --if-quiet and --never</source>
        <translation>Indiquez --at, --if-quiet ou --never</translation>
    </message>
    <message>
        <source>No reminder any more.</source>
        <translation>Plus de rappel.</translation>
    </message>
    <message>
        <source>--at is a time such as 2026-03-02T09:00</source>
        <translation>--at est une date et heure comme 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>--if-quiet is a number of days, such as %1</source>
        <translation>--if-quiet est un nombre de jours, par exemple %1</translation>
    </message>
    <message>
        <source>You will be reminded: %1</source>
        <comment>a time</comment>
        <translation>Rappel prévu&#x202f;: %1</translation>
    </message>
    <message>
        <source>unanswered, new, answered, closed or muted.</source>
        <translation>unanswered, new, answered, closed ou muted.</translation>
    </message>
    <message>
        <source>Go on from the &quot;next&quot; of an answer.</source>
        <translation>Continuer à partir du «&#x202f;next&#x202f;» d’une réponse.</translation>
    </message>
    <message>
        <source>At this time.</source>
        <translation>À ce moment.</translation>
    </message>
    <message>
        <source>After so many days in which nobody answers.</source>
        <translation>Après ce nombre de jours sans réponse.</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>Plus du tout.</translation>
    </message>
    <message>
        <source>Close something I said until somebody answers.</source>
        <translation>Fermer quelque chose que j’ai dit jusqu’à ce que quelqu’un réponde.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Le rouvrir.</translation>
    </message>
    <message>
        <source>Hear nothing more of its conversation.</source>
        <translation>Ne plus entendre parler de sa conversation.</translation>
    </message>
    <message>
        <source>Hear of its conversation again.</source>
        <translation>Entendre de nouveau parler de sa conversation.</translation>
    </message>
    <message>
        <source>Be reminded of something I said.</source>
        <translation>Recevoir un rappel de quelque chose que j’ai dit.</translation>
    </message>
    <message>
        <source>What I said everywhere and what became of it.</source>
        <translation>Ce que j’ai dit partout et ce que c’est devenu.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>LICENCE</source>
        <translation>LICENCE</translation>
    </message>
    <message>
        <source>Networks in %1 are not loaded; --own-folder on changes that.</source>
        <translation>Les réseaux de %1 ne sont pas chargés&#x202f;; --own-folder on change cela.</translation>
    </message>
    <message>
        <source>--own-folder is on or off</source>
        <translation>--own-folder vaut on ou off</translation>
    </message>
    <message>
        <source>Networks in %1 are loaded from the next start on. Code in this folder can do everything Cohort can.</source>
        <translation>Les réseaux de %1 seront chargés à partir du prochain démarrage. Le code de ce dossier peut faire tout ce que Cohort peut faire.</translation>
    </message>
    <message>
        <source>Networks in %1 are not loaded from the next start on.</source>
        <translation>Les réseaux de %1 ne seront plus chargés à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Load networks from your own folder, too: on or off. Code there can do everything Cohort can.</source>
        <translation>Charger aussi les réseaux de votre propre dossier&#x202f;: on ou off. Le code qui s’y trouve peut faire tout ce que Cohort peut faire.</translation>
    </message>
    <message>
        <source>List the networks, built in and from files, and why a file is not used.</source>
        <translation>Lister les réseaux, intégrés ou issus de fichiers, et pourquoi un fichier n’est pas utilisé.</translation>
    </message>
    <message>
        <source>--may-reply is anyone, followers, followed, mentioned or nobody</source>
        <translation>--may-reply vaut anyone, followers, followed, mentioned ou nobody</translation>
    </message>
    <message>
        <source>this picture cannot be read, so what it may tell of its place cannot be taken out; save it as JPEG or PNG: %1</source>
        <translation>cette image ne peut pas être lue, ce qu’elle peut révéler de son lieu ne peut donc pas être enlevé&#x202f;; enregistrez-la au format JPEG ou PNG&#x202f;: %1</translation>
    </message>
    <message>
        <source>What to say through one of the accounts instead: ACCOUNT=TEXT; may be repeated.</source>
        <translation>Ce qu’il faut dire à la place avec l’un des comptes&#x202f;: ACCOUNT=TEXT&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Where the text is too long for one post, make a thread of it.</source>
        <translation>Si le texte est trop long pour un seul message, en faire un fil.</translation>
    </message>
    <message>
        <source>The post to show inside: its ID or address.</source>
        <translation>Le message à montrer à l’intérieur&#x202f;: son ID ou son adresse.</translation>
    </message>
    <message>
        <source>Who may reply: anyone, followers, followed, mentioned or nobody. Says nothing of who reads.</source>
        <translation>Qui peut répondre&#x202f;: anyone, followers, followed, mentioned ou nobody. Ne dit rien de qui lit.</translation>
    </message>
    <message>
        <source>Others may not quote it. Says nothing of who reads.</source>
        <translation>Les autres ne peuvent pas le citer. Ne dit rien de qui lit.</translation>
    </message>
    <message>
        <source>What the content is, in the network&apos;s own word; may be repeated.</source>
        <translation>Ce qu’est le contenu, selon le terme propre au réseau&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>the same person? %1 %2</source>
        <translation>la même personne&#x202f;? %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 and %3 %4</source>
        <comment>number, name, number, name</comment>
        <translation>%1 %2 et %3 %4</translation>
    </message>
    <message>
        <source>Nobody looks like the same person twice.</source>
        <translation>Personne ne semble figurer deux fois.</translation>
    </message>
    <message>
        <source>Who might be one person, and what speaks for it. Nothing is linked by itself.</source>
        <translation>Qui pourrait être une seule personne, et ce qui plaide en ce sens. Rien n’est associé automatiquement.</translation>
    </message>
    <message>
        <source>OTHER is not the same person as PERSON: not suggested again.</source>
        <translation>OTHER n’est pas la même personne que PERSON&#x202f;: ne plus le suggérer.</translation>
    </message>
    <message>
        <source>--text-for is ACCOUNT=TEXT, not “%1”</source>
        <translation>--text-for vaut ACCOUNT=TEXT, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--text-for names an account that does not carry the post: %1</source>
        <translation>--text-for désigne un compte qui ne transmet pas le message&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is not known on the network of account %2: there only the name is written</source>
        <translation>%1 n’est pas connu sur le réseau du compte %2&#x202f;: seul le nom y est écrit</translation>
    </message>
    <message>
        <source>account %1, %2 of %3: %4</source>
        <translation>compte %1, %2 sur %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>a password has at most %1 characters</source>
        <translation>un mot de passe a au plus %1 caractères</translation>
    </message>
    <message>
        <source>With --split: each part says which of how many it is, (1/3).</source>
        <translation>Avec --split&#x202f;: chaque partie indique son rang et le nombre total de parties, (1/3).</translation>
    </message>
    <message>
        <source>Put it behind the password in this environment variable, where the network can: whoever has it reads the post, and anyone sees its title.</source>
        <translation>Le mettre derrière le mot de passe de cette variable d’environnement, là où le réseau le permet&#x202f;: toute personne ayant ce mot de passe lit le message, et tout le monde voit son titre.</translation>
    </message>
    <message>
        <source>(commented on the page)</source>
        <translation>(commenté sur la page)</translation>
    </message>
    <message>
        <source>Noted among your comments.</source>
        <translation>Noté parmi vos commentaires.</translation>
    </message>
    <message>
        <source>Forgotten that you commented there.</source>
        <translation>Oublié&#x202f;: vous aviez commenté là-bas.</translation>
    </message>
    <message>
        <source>What I wrote: it is found among the comments.</source>
        <translation>Ce que j’ai écrit&#x202f;: cela se retrouve parmi les commentaires.</translation>
    </message>
    <message>
        <source>The name I used there.</source>
        <translation>Le nom que j’ai utilisé là-bas.</translation>
    </message>
    <message>
        <source>I commented on the page of this post, in the browser.</source>
        <translation>J’ai commenté sur la page de ce message, dans le navigateur.</translation>
    </message>
    <message>
        <source>Forget that I commented there.</source>
        <translation>Oublier que j’ai commenté là-bas.</translation>
    </message>
    <message>
        <source>Whoever wrote this post becomes one of your people.</source>
        <translation>La personne qui a écrit ce message devient l’un de vos contacts.</translation>
    </message>
    <message>
        <source>no profile on the network of account %2 is known for %1: there the name is written</source>
        <translation>aucun profil n’est connu pour %1 sur le réseau du compte %2&#x202f;: le nom y est écrit</translation>
    </message>
    <message>
        <source>--numbered goes with --split</source>
        <translation>--numbered va avec --split</translation>
    </message>
    <message>
        <source>--as-draft names an account that does not carry the post: %1</source>
        <translation>--as-draft désigne un compte qui ne transmet pas le message&#x202f;: %1</translation>
    </message>
    <message>
        <source>this account&apos;s network keeps no drafts, or may not: %1</source>
        <translation>le réseau de ce compte ne garde pas de brouillons, ou n’en a pas le droit&#x202f;: %1</translation>
    </message>
    <message>
        <source>This account leaves it at its site as a draft, to be finished and published there; may be repeated.</source>
        <translation>Ce compte laisse le message sur son site comme brouillon, à terminer et à publier là-bas&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>in your address book: %1</source>
        <translation>dans votre carnet d’adresses&#x202f;: %1</translation>
    </message>
    <message>
        <source>no circle is called “%1”; &quot;circle create&quot; makes one</source>
        <translation>aucun cercle ne s’appelle «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;circle create&#x202f;» en crée un</translation>
    </message>
    <message>
        <source>two circles are called “%1”: name the life with --hat, or the number</source>
        <translation>deux cercles s’appellent «&#x202f;%1&#x202f;»&#x202f;: indiquez la sphère avec --hat, ou le numéro</translation>
    </message>
    <message>
        <source>--hat is professional or personal</source>
        <translation>--hat vaut professional (professionnel) ou personal (personnel)</translation>
    </message>
    <message>
        <source>this is no address book (vCard): %1</source>
        <translation>ce n’est pas un carnet d’adresses (vCard)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Put new people into this circle; people you have stay where they are.</source>
        <translation>Placer les nouvelles personnes dans ce cercle&#x202f;; celles que vous avez déjà restent où elles sont.</translation>
    </message>
    <message>
        <source>The life of the circle: professional or personal.</source>
        <translation>La sphère du cercle&#x202f;: professional (professionnel) ou personal (personnel).</translation>
    </message>
    <message>
        <source>Only cards with this label (category).</source>
        <translation>Seulement les fiches portant ce libellé (catégorie).</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>Indiquer ce qui se passerait et ne rien modifier.</translation>
    </message>
    <message>
        <source>Read an address book (vCard, .vcf): e-mail addresses, web addresses, profiles.</source>
        <translation>Lire un carnet d’adresses (vCard, .vcf)&#x202f;: adresses e-mail, adresses web, profils.</translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message>
        <source>reminder: %1</source>
        <comment>a time</comment>
        <translation>rappel&#x202f;: %1</translation>
    </message>
    <message>
        <source>answered before the reminder</source>
        <translation>réponse reçue avant le rappel</translation>
    </message>
    <message>
        <source>reminder if nobody answers: %1</source>
        <comment>a time</comment>
        <translation>rappel si personne ne répond&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not on this computer any more</source>
        <translation>N’est plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n new answers</source>
        <translation>
            <numerusform>%n nouvelle réponse</numerusform>
            <numerusform>%n nouvelles réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Unanswered, the oldest first</source>
        <translation>Sans réponse, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Nouvelles réponses</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You to %1</source>
        <comment>a person</comment>
        <translation>Vous à %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement de contenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>A post without words</source>
        <translation>Un message sans texte</translation>
    </message>
    <message>
        <source>last answer by %1, %2</source>
        <comment>a person, a time</comment>
        <translation>dernière réponse de %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the network counts %n answers</source>
        <translation>
            <numerusform>le réseau compte %n réponse</numerusform>
            <numerusform>le réseau compte %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>conversation masquée</translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1 (%2), which you have not opened for weeks.</source>
        <comment>my address there, a network</comment>
        <translation>
            <numerusform>%n de vos commentaires a reçu une réponse sur %1 (%2), un compte que vous n’avez pas ouvert depuis des semaines.</numerusform>
            <numerusform>%n de vos commentaires ont reçu une réponse sur %1 (%2), un compte que vous n’avez pas ouvert depuis des semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>You commented on the page in the browser</source>
        <translation>Vous avez commenté sur la page, dans le navigateur</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Your people, in circles, over several networks.</source>
        <translation>Vos contacts, en cercles, à travers plusieurs réseaux.</translation>
    </message>
    <message>
        <source>Use this folder for everything that is stored.</source>
        <translation>Utiliser ce dossier pour tout ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Open with invented people; no account, no server, no connection.</source>
        <translation>Ouvrir avec des personnes fictives&#x202f;; ni compte, ni serveur, ni connexion.</translation>
    </message>
    <message>
        <source>Do the main job on the sample network by itself and leave pictures in this folder.</source>
        <translation>Effectuer automatiquement la tâche principale sur le réseau d’exemple et déposer des images dans ce dossier.</translation>
    </message>
    <message>
        <source>Language of the window instead of the system&apos;s.</source>
        <translation>Langue de la fenêtre au lieu de celle du système.</translation>
    </message>
    <message>
        <source>light or dark instead of the setting, with --screenshots.</source>
        <translation>light (clair) ou dark (sombre) au lieu du réglage, avec --screenshots.</translation>
    </message>
    <message>
        <source>Mirror the window, with --screenshots.</source>
        <translation>Inverser la fenêtre en miroir, avec --screenshots.</translation>
    </message>
    <message>
        <source>An address book (vCard), a list of feeds (OPML), or an address of this program from a browser.</source>
        <translation>Un carnet d’adresses (vCard), une liste de flux (OPML) ou une adresse de ce programme venant d’un navigateur.</translation>
    </message>
</context>
<context>
    <name>PostLayout</name>
    <message>
        <source>passed on by %1</source>
        <translation>partagé par %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of votes</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement de contenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hide the post</source>
        <translation>Masquer le message</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The text goes on at the network: open it in the browser</source>
        <translation>Le texte continue sur le réseau&#x202f;: l’ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Show this picture</source>
        <translation>Afficher cette image</translation>
    </message>
    <message>
        <source>Always …</source>
        <translation>Toujours…</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a page, its server</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>also on %1</source>
        <comment>a network</comment>
        <translation>aussi sur %1</translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 without a description</source>
        <translation>%1 sans description</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of media, description</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boosts</source>
        <translation>
            <numerusform>%n partage</numerusform>
            <numerusform>%n partages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n «&#x202f;J’aime&#x202f;»</numerusform>
            <numerusform>%n «&#x202f;J’aime&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>boosted by you</source>
        <translation>partagé par vous</translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>aimé par vous</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>The poll has ended</source>
        <translation>Le sondage est terminé</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>The poll ends %1</source>
        <translation>Fin du sondage&#x202f;: %1</translation>
    </message>
    <message>
        <source>passed on by %1</source>
        <translation>partagé par %1</translation>
    </message>
    <message>
        <source>content warning: %1</source>
        <translation>avertissement de contenu&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>poll with %n answers</source>
        <translation>
            <numerusform>sondage à %n réponse</numerusform>
            <numerusform>sondage à %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Something this version of Cohort cannot show</source>
        <translation>Quelque chose que cette version de Cohort ne peut pas afficher</translation>
    </message>
    <message numerus="yes">
        <source>also on %n other networks</source>
        <translation>
            <numerusform>aussi sur %n autre réseau</numerusform>
            <numerusform>aussi sur %n autres réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
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
        <translation>vous vous suivez mutuellement</translation>
    </message>
    <message>
        <source>you follow them</source>
        <translation>vous suivez cette personne</translation>
    </message>
    <message>
        <source>they follow you</source>
        <translation>vous suit</translation>
    </message>
    <message>
        <source>no following that is known</source>
        <translation>aucun abonnement connu</translation>
    </message>
    <message>
        <source>you asked to follow</source>
        <translation>vous avez demandé à suivre</translation>
    </message>
    <message>
        <source>asks to follow you</source>
        <translation>demande à vous suivre</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>vous bloquez cette personne</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>vous masquez cette personne</translation>
    </message>
</context>
<context>
    <name>SavedExport</name>
    <message>
        <source>&amp;Markdown …</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Web page, in one file …</source>
        <translation>Page &amp;web, en un seul fichier…</translation>
    </message>
    <message>
        <source>&amp;E-book (EPUB) …</source>
        <translation>&amp;Livre numérique (EPUB)…</translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV) …</source>
        <translation>&amp;Tableau (CSV)…</translation>
    </message>
    <message>
        <source>&amp;JSON …</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>References for Zotero (CSL-JSON) …</source>
        <translation>Références pour Zotero (CSL-JSON)…</translation>
    </message>
    <message>
        <source>References for LaTeX (BibTeX) …</source>
        <translation>Références pour LaTeX (BibTeX)…</translation>
    </message>
    <message>
        <source>References for EndNote (RIS) …</source>
        <translation>Références pour EndNote (RIS)…</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Conversation without words</source>
        <translation>Conversation sans texte</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <comment>a day</comment>
        <translation>conservée le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n nouvelle réponse</numerusform>
            <numerusform>%n nouvelles réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts changed since</source>
        <translation>
            <numerusform>%n message modifié depuis</numerusform>
            <numerusform>%n messages modifiés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are missing</source>
        <translation>
            <numerusform>%n message manque</numerusform>
            <numerusform>%n messages manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted at the network; seen on %1. This is your saved copy.</source>
        <translation>Supprimé sur le réseau&#x202f;; constaté le %1. Ceci est votre copie conservée.</translation>
    </message>
    <message>
        <source>Edited by its author; seen on %1. It reads there now: %2</source>
        <translation>Modifié par son auteur&#x202f;; constaté le %1. On y lit maintenant&#x202f;: %2</translation>
    </message>
    <message>
        <source>When you sent it: %1</source>
        <translation>Lors de votre envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Votre note&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its author deleted this post; your setting hides it.</source>
        <translation>Son auteur a supprimé ce message&#x202f;; d’après votre paramètre, il est masqué.</translation>
    </message>
</context>
<context>
    <name>SendingNews</name>
    <message numerus="yes">
        <source>%n posts were sent.</source>
        <translation>
            <numerusform>%n message a été envoyé.</numerusform>
            <numerusform>%n messages ont été envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were not sent and wait in the outbox, where it says why.</source>
        <translation>
            <numerusform>%n message n’a pas été envoyé et attend dans la boîte d’envoi, où la raison est indiquée.</numerusform>
            <numerusform>%n messages n’ont pas été envoyés et attendent dans la boîte d’envoi, où la raison est indiquée.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post was not sent and waits in the outbox: %1</source>
        <comment>what went wrong</comment>
        <translation>Un message n’a pas été envoyé et attend dans la boîte d’envoi&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Fetching posts: %1 of %2</source>
        <translation>Récupération des messages&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Fetching posts …</source>
        <translation>Récupération des messages…</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>Dernière mise à jour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Working offline · everything loaded so far is on this computer</source>
        <translation>Travail hors ligne · tout ce qui a été chargé est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Offline since %1 · everything up to then is on this computer</source>
        <translation>Hors ligne depuis %1 · tout ce qui date d’avant est sur cet ordinateur</translation>
    </message>
    <message>
        <source>An account needs you · everything up to now is on this computer</source>
        <translation>Un compte a besoin de vous · tout jusqu’à maintenant est sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>cohort</name>
    <message>
        <source>Nothing is lost: everything that was here is still on this computer.</source>
        <translation>Rien n’est perdu&#x202f;: tout ce qui était ici est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your words are kept on this computer. Nothing was sent.</source>
        <translation>Votre texte est conservé sur cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Cohort tries again by itself.</source>
        <translation>Cohort réessaiera automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>Cohort tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Cohort réessaiera automatiquement dans %n minute.</numerusform>
            <numerusform>Cohort réessaiera automatiquement dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n’y a pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>Everything up to now can be read here. What you send waits and goes out once.</source>
        <translation>Tout ce qui a été chargé jusqu’à présent peut être lu ici. Ce que vous envoyez attend et ne partira qu’une seule fois.</translation>
    </message>
    <message>
        <source>Nothing to do: Cohort goes on when the network is back.</source>
        <translation>Rien à faire&#x202f;: Cohort continuera quand le réseau sera de retour.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Nothing is sent twice: Cohort looks whether it arrived before it tries again.</source>
        <translation>Rien n’est envoyé deux fois&#x202f;: Cohort vérifie si l’envoi est arrivé avant de réessayer.</translation>
    </message>
    <message>
        <source>Wait a little or try again.</source>
        <translation>Patientez un peu ou réessayez.</translation>
    </message>
    <message>
        <source>The secure connection to the server is not good.</source>
        <translation>La connexion sécurisée au serveur n’est pas correcte.</translation>
    </message>
    <message>
        <source>Nothing was sent, your password and keys neither.</source>
        <translation>Rien n’a été envoyé, ni votre mot de passe ni vos clés.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, ask whoever runs the server.</source>
        <translation>Vérifiez la date de cet ordinateur. Si elle est juste, adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The server asks to wait: there were too many requests.</source>
        <translation>Le serveur demande d’attendre&#x202f;: il y a eu trop de requêtes.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La réponse du serveur n’a pas de sens.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page first, open it in a browser. Else try again later.</source>
        <translation>Si ce réseau demande d’abord une page de connexion, ouvrez-la dans un navigateur. Sinon, réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server has trouble.</source>
        <translation>Le serveur rencontre des difficultés.</translation>
    </message>
    <message>
        <source>The server does not accept this account&apos;s sign-in any more.</source>
        <translation>Le serveur n’accepte plus la connexion de ce compte.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The server said no to this.</source>
        <translation>Le serveur a refusé cela.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Change it, or use another account.</source>
        <translation>Modifiez-le ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>This is not there any more, or not for you to see.</source>
        <translation>Cela n’existe plus, ou vous ne pouvez pas le voir.</translation>
    </message>
    <message>
        <source>What is stored on this computer stays.</source>
        <translation>Ce qui est enregistré sur cet ordinateur reste.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>C’est trop volumineux.</translation>
    </message>
    <message>
        <source>Make it smaller, or open it in a browser.</source>
        <translation>Réduisez-le ou ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>This network cannot do that.</source>
        <translation>Ce réseau ne permet pas cela.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use another account for it.</source>
        <translation>Utilisez un autre compte pour cela.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Try again when you want to.</source>
        <translation>Réessayez quand vous le voudrez.</translation>
    </message>
    <message>
        <source>This computer could not write or read Cohort&apos;s files.</source>
        <translation>Cet ordinateur n’a pas pu écrire ou lire les fichiers de Cohort.</translation>
    </message>
    <message>
        <source>What was stored before is still there.</source>
        <translation>Ce qui était enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or read-only, then try again.</source>
        <translation>Vérifiez si le disque est plein ou en lecture seule, puis réessayez.</translation>
    </message>
    <message>
        <source>One of Cohort&apos;s files is damaged.</source>
        <translation>Un des fichiers de Cohort est endommagé.</translation>
    </message>
    <message>
        <source>These files were written by a newer Cohort.</source>
        <translation>Ces fichiers ont été écrits par une version plus récente de Cohort.</translation>
    </message>
    <message>
        <source>Nothing in them was changed.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Démarrez la version plus récente.</translation>
    </message>
    <message>
        <source>Another Cohort is using these files.</source>
        <translation>Un autre Cohort utilise ces fichiers.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Utilisez la fenêtre ouverte ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The keyring is locked, or the entry for this account is gone.</source>
        <translation>Le trousseau est verrouillé, ou l’entrée de ce compte a disparu.</translation>
    </message>
    <message>
        <source>Nothing in the keyring was changed. Everything up to now can be read here.</source>
        <translation>Rien n’a été modifié dans le trousseau. Tout ce qui a été chargé jusqu’à présent peut être lu ici.</translation>
    </message>
    <message>
        <source>Unlock the keyring. If that does not help, sign in again.</source>
        <translation>Déverrouillez le trousseau. Si cela ne suffit pas, connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep passwords in.</source>
        <translation>Cet ordinateur n’a pas de trousseau pour conserver les mots de passe.</translation>
    </message>
    <message>
        <source>No password was written to the disk.</source>
        <translation>Aucun mot de passe n’a été écrit sur le disque.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or set up a keyring.</source>
        <translation>Connectez-vous pour cette session uniquement, ou mettez en place un trousseau.</translation>
    </message>
    <message>
        <source>Nobody was chosen who could read this.</source>
        <translation>Aucune personne choisie ne pourrait lire ceci.</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>Choisissez à qui c’est destiné.</translation>
    </message>
    <message>
        <source>More people could read this than you chose.</source>
        <translation>Plus de personnes que vous n’en avez choisi pourraient lire ceci.</translation>
    </message>
    <message>
        <source>Look who, then change the audience or agree to it.</source>
        <translation>Regardez qui, puis changez l’audience ou donnez votre accord.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Cela ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort.</source>
        <translation>Une erreur s’est produite dans Cohort.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, please report it.</source>
        <translation>Réessayez. Si cela se reproduit, veuillez le signaler.</translation>
    </message>
    <message>
        <source>The people who are named</source>
        <translation>Les personnes nommées</translation>
    </message>
    <message>
        <source>The members of the circle</source>
        <translation>Les membres du cercle</translation>
    </message>
    <message>
        <source>Who joins the circle later</source>
        <translation>Les personnes qui rejoindront le cercle plus tard</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Vos abonnés</translation>
    </message>
    <message>
        <source>Who follows you later</source>
        <translation>Les personnes qui vous suivront plus tard</translation>
    </message>
    <message>
        <source>The members of the group</source>
        <translation>Les membres du groupe</translation>
    </message>
    <message>
        <source>Who follows %1</source>
        <translation>Les personnes qui suivent %1</translation>
    </message>
    <message>
        <source>The people of the conversation</source>
        <translation>Les personnes de la conversation</translation>
    </message>
    <message>
        <source>Everybody on your server</source>
        <translation>Toutes les personnes de votre serveur</translation>
    </message>
    <message>
        <source>Everybody who is signed in</source>
        <translation>Toutes les personnes connectées</translation>
    </message>
    <message>
        <source>Who may edit the blog</source>
        <translation>Les personnes autorisées à modifier le blog</translation>
    </message>
    <message>
        <source>Everybody in the room</source>
        <translation>Toutes les personnes du salon</translation>
    </message>
    <message>
        <source>get a copy</source>
        <translation>reçoivent une copie</translation>
    </message>
    <message>
        <source>can read it</source>
        <translation>peuvent le lire</translation>
    </message>
    <message>
        <source>can read it later</source>
        <translation>peuvent le lire plus tard</translation>
    </message>
    <message>
        <source>can answer</source>
        <translation>peuvent répondre</translation>
    </message>
    <message>
        <source>can pass it on</source>
        <translation>peuvent le partager</translation>
    </message>
    <message>
        <source>can quote it</source>
        <translation>peuvent le citer</translation>
    </message>
    <message>
        <source>can see who gets it</source>
        <translation>peuvent voir qui le reçoit</translation>
    </message>
    <message>
        <source>can find it</source>
        <translation>peuvent le trouver</translation>
    </message>
    <message>
        <source>do not get it</source>
        <translation>ne le reçoivent pas</translation>
    </message>
    <message>
        <source>cannot read it</source>
        <translation>ne peuvent pas le lire</translation>
    </message>
    <message>
        <source>cannot read it later</source>
        <translation>ne peuvent pas le lire plus tard</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>ne peuvent pas répondre</translation>
    </message>
    <message>
        <source>cannot pass it on</source>
        <translation>ne peuvent pas le partager</translation>
    </message>
    <message>
        <source>cannot quote it</source>
        <translation>ne peuvent pas le citer</translation>
    </message>
    <message>
        <source>cannot see who gets it</source>
        <translation>ne peuvent pas voir qui le reçoit</translation>
    </message>
    <message>
        <source>cannot find it</source>
        <translation>ne peuvent pas le trouver</translation>
    </message>
    <message numerus="yes">
        <source>The staff of %n servers</source>
        <translation>
            <numerusform>Les responsables de %n serveur</numerusform>
            <numerusform>Les responsables de %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The staff of the servers</source>
        <translation>Les responsables des serveurs</translation>
    </message>
    <message>
        <source>Who runs the linked page</source>
        <translation>Les responsables de la page liée</translation>
    </message>
    <message>
        <source>Feed readers</source>
        <translation>Les lecteurs de flux</translation>
    </message>
    <message>
        <source>People who subscribed by mail</source>
        <translation>Les personnes abonnées par e-mail</translation>
    </message>
    <message>
        <source>Search engines and archives</source>
        <translation>Les moteurs de recherche et les archives</translation>
    </message>
    <message>
        <source>Programs that copy posts to other networks</source>
        <translation>Les programmes qui copient des messages vers d’autres réseaux</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <comment>can read it: not known</comment>
        <translation>%1&#x202f;: non connu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>can read it (expected)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>kept by the server</source>
        <translation>appliqué par le serveur</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>everybody on your server</source>
        <translation>tout le monde sur votre serveur</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>au moins %n personne</numerusform>
            <numerusform>au moins %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who can read it</comment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not meant</source>
        <translation>
            <numerusform>dont %n non visée</numerusform>
            <numerusform>dont %n non visées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>people of the audience</comment>
        <translation>
            <numerusform>%n non atteinte</numerusform>
            <numerusform>%n non atteintes</numerusform>
        </translation>
    </message>
    <message>
        <source>and who follows later</source>
        <translation>et les personnes qui s’abonneront plus tard</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people who are not named in a list</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi uniquement</translation>
    </message>
    <message>
        <source>These people</source>
        <translation>Ces personnes</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Tout le monde sur ce serveur</translation>
    </message>
    <message>
        <source>Anyone with the link (quiet)</source>
        <translation>Toute personne ayant le lien (discret)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>Sur le point d’être envoyé</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Vérification de l’arrivée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Only you will see this.</source>
        <translation>Personne d’autre que vous ne verra ceci.</translation>
    </message>
    <message>
        <source>Everybody on your server can read this.</source>
        <translation>Tout le monde sur votre serveur peut lire ceci.</translation>
    </message>
    <message>
        <source>Anyone with the link can read this.</source>
        <translation>Toute personne ayant le lien peut lire ceci.</translation>
    </message>
    <message>
        <source>Anyone can read this.</source>
        <translation>Tout le monde peut lire ceci.</translation>
    </message>
    <message>
        <source>Nobody will see this yet.</source>
        <translation>Pour l’instant, personne ne verra ceci.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this.</source>
        <translation>
            <numerusform>%n personne verra ceci.</numerusform>
            <numerusform>%n personnes verront ceci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this.</source>
        <translation>
            <numerusform>Vos abonnés (%n personne) verront ceci.</numerusform>
            <numerusform>Vos %n abonnés verront ceci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this; how many is not known.</source>
        <translation>Vos abonnés verront ceci&#x202f;; leur nombre n’est pas connu.</translation>
    </message>
    <message>
        <source>Not in the audience, but named in the text and will see it too: %1.</source>
        <translation>Personnes hors de l’audience, mais nommées dans le texte, qui le verront aussi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not in the audience, but following you and will see it too: %1.</source>
        <translation>Personnes hors de l’audience, mais qui vous suivent et le verront aussi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 may see it too: you answer their post.</source>
        <translation>Sera peut-être vu aussi par %1&#x202f;: vous répondez à son message.</translation>
    </message>
    <message>
        <source>Not in the audience, but quoted and will see it too: %1.</source>
        <translation>Personnes hors de l’audience, mais citées, qui le verront aussi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>All who follow %1 will get it too.</source>
        <translation>Toutes les personnes qui suivent %1 le recevront aussi.</translation>
    </message>
    <message>
        <source>Not in the audience, but will see it too: %1.</source>
        <translation>Personnes hors de l’audience qui le verront aussi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose an account to post with.</source>
        <translation>Choisissez un compte pour l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out through %n accounts.</source>
        <translation>
            <numerusform>L’envoi passe par %n compte.</numerusform>
            <numerusform>L’envoi passe par %n comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it.</source>
        <translation>Tout le monde peut vous suivre, puis le lire.</translation>
    </message>
    <message>
        <source>Followers you accept later can read it too.</source>
        <translation>Les abonnés que vous accepterez plus tard pourront aussi le lire.</translation>
    </message>
    <message>
        <source>Will not get it: %1.</source>
        <translation>Ne sera pas reçu par&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose who this is for.</source>
        <translation>Choisissez à qui ceci est destiné.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Il n’y a encore rien à envoyer.</translation>
    </message>
    <message>
        <source>This network cannot carry this kind of post.</source>
        <translation>Ce réseau ne peut pas transmettre ce type de message.</translation>
    </message>
    <message>
        <source>Anyone could read this, and you chose fewer.</source>
        <translation>Tout le monde pourrait lire ceci, et vous avez choisi moins de personnes.</translation>
    </message>
    <message>
        <source>These people could read this, and you did not choose them: %1.</source>
        <translation>Ces personnes pourraient lire ceci, et vous ne les avez pas choisies&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Cohort. Nothing was sent.</source>
        <translation>Une erreur s’est produite dans Cohort. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Not sent: it would also reach %1.</source>
        <translation>Non envoyé&#x202f;: cela atteindrait aussi %1.</translation>
    </message>
    <message>
        <source>I want anyone to be able to read this.</source>
        <translation>Je veux que tout le monde puisse lire ceci.</translation>
    </message>
    <message>
        <source>I know that anyone can follow me and then read this.</source>
        <translation>Je sais que tout le monde peut me suivre, puis lire ceci.</translation>
    </message>
    <message>
        <source>I know that followers who are not listed here can read this.</source>
        <translation>Je sais que des abonnés qui ne figurent pas ici peuvent lire ceci.</translation>
    </message>
    <message>
        <source>I want these people to be able to read this: %1.</source>
        <translation>Je veux que ces personnes puissent lire ceci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>I know that all who follow %1 will get this.</source>
        <translation>Je sais que toutes les personnes qui suivent %1 recevront ceci.</translation>
    </message>
    <message>
        <source>I want to use this account, although it belongs to the other part of my life.</source>
        <translation>Je veux utiliser ce compte, bien qu’il relève de l’autre partie de ma vie.</translation>
    </message>
    <message>
        <source>I want my answer to go further than the post it answers.</source>
        <translation>Je veux que ma réponse aille plus loin que le message auquel elle répond.</translation>
    </message>
    <message>
        <source>I want this to go further than I set for the circle.</source>
        <translation>Je veux que ceci aille plus loin que ce que j’ai fixé pour le cercle.</translation>
    </message>
    <message>
        <source>I agree to who can read this.</source>
        <translation>Je suis d’accord quant aux personnes qui peuvent lire ceci.</translation>
    </message>
    <message>
        <source>A public post can be read by anyone, with or without an account. It stands in feeds, on the profile and in searches, and anyone can pass it on.</source>
        <translation>Un message public peut être lu par tout le monde, avec ou sans compte. Il figure dans les flux, sur le profil et dans les recherches, et tout le monde peut le partager.</translation>
    </message>
    <message>
        <source>A quiet post is not listed, but anyone with the link can read it, and it stands on your profile and in its feed.</source>
        <translation>Un message discret n’est pas listé, mais toute personne ayant le lien peut le lire, et il figure sur votre profil et dans le flux de celui-ci.</translation>
    </message>
    <message>
        <source>A post to followers can be read by whoever follows you at the time of reading, old posts included. Other servers are expected to keep to this.</source>
        <translation>Un message aux abonnés peut être lu par toute personne qui vous suit au moment de la lecture, anciens messages compris. On attend des autres serveurs qu’ils s’y tiennent.</translation>
    </message>
    <message>
        <source>A post to named people goes to them and to nobody else. Their servers are expected to keep to this.</source>
        <translation>Un message à des personnes nommées va à ces personnes et à personne d’autre. On attend de leurs serveurs qu’ils s’y tiennent.</translation>
    </message>
    <message>
        <source>This came as a post to followers, but servers say the same of a post to a few people.</source>
        <translation>Ceci est arrivé comme un message aux abonnés, mais les serveurs annoncent de la même façon un message à quelques personnes.</translation>
    </message>
    <message>
        <source>Whoever is named anywhere in the text can read it: %1.</source>
        <translation>Toute personne nommée n’importe où dans le texte peut le lire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Taking a name out later does not take the post away again: %1.</source>
        <translation>Retirer un nom plus tard ne reprend pas le message aux personnes concernées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is a group: everybody who follows it gets the post.</source>
        <translation>%1 est un groupe&#x202f;: toutes les personnes qui le suivent reçoivent le message.</translation>
    </message>
    <message>
        <source>%1 is quoted and will be able to read this, also without following you.</source>
        <translation>Vous citez %1, qui pourra lire ceci, même sans vous suivre.</translation>
    </message>
    <message>
        <source>An answer to followers goes to yours, not to those of the person you answer.</source>
        <translation>Une réponse destinée aux abonnés va aux vôtres, pas à ceux de la personne à qui vous répondez.</translation>
    </message>
    <message>
        <source>An answer stands in the home feed of those who follow both of you. A post that only starts with a name is not an answer.</source>
        <translation>Une réponse figure dans le fil d’accueil des personnes qui vous suivent et suivent aussi la personne à qui vous répondez. Un message qui commence seulement par un nom n’est pas une réponse.</translation>
    </message>
    <message>
        <source>Who can see a post cannot be changed once it is sent.</source>
        <translation>Une fois un message envoyé, on ne peut plus changer qui peut le voir.</translation>
    </message>
    <message>
        <source>Every server that gets this fetches a preview of the link, so %1 learns which servers have it.</source>
        <translation>Chaque serveur qui reçoit ceci récupère un aperçu du lien, si bien que %1 apprend quels serveurs l’ont reçu.</translation>
    </message>
    <message>
        <source>The pictures of a limited post can be opened by anyone who has their address.</source>
        <translation>Les images d’un message à audience limitée peuvent être ouvertes par toute personne qui a leur adresse.</translation>
    </message>
    <message>
        <source>Posts are not encrypted: the staff of every server that holds a copy could read it.</source>
        <translation>Les messages ne sont pas chiffrés&#x202f;: les responsables de chaque serveur qui en détient une copie pourraient le lire.</translation>
    </message>
    <message>
        <source>A limited post is not listed under its tags: %1.</source>
        <translation>Un message à audience limitée n’est pas listé sous ses hashtags&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A post for your own server is not sent to other servers: only people with an account there can read it.</source>
        <translation>Un message pour votre propre serveur n’est pas envoyé aux autres serveurs&#x202f;: seules les personnes ayant un compte sur le vôtre peuvent le lire.</translation>
    </message>
    <message>
        <source>If the server has silenced your account, a public post is not listed. The server does not tell.</source>
        <translation>Si le serveur a réduit votre compte au silence, un message public n’est pas listé. Le serveur ne le dit pas.</translation>
    </message>
    <message>
        <source>On this server a quiet post has no page of its own and stands in no feed.</source>
        <translation>Sur ce serveur, un message discret n’a pas de page à lui et ne figure dans aucun flux.</translation>
    </message>
    <message>
        <source>The setting for what your profile shows reaches back: when you change it, older posts appear or go.</source>
        <translation>Le réglage de ce que montre votre profil est rétroactif&#x202f;: quand vous le changez, d’anciens messages apparaissent ou disparaissent.</translation>
    </message>
    <message>
        <source>A limited post cannot be passed on here. Posts for people who follow each other do not work yet.</source>
        <translation>Un message à audience limitée ne peut pas être partagé ici. Les messages pour les personnes qui se suivent mutuellement ne fonctionnent pas encore.</translation>
    </message>
    <message>
        <source>Whoever is named can always answer: %1. Other servers may ignore who is allowed to answer.</source>
        <translation>Toute personne nommée peut toujours répondre&#x202f;: %1. D’autres serveurs peuvent ne pas tenir compte de qui a le droit de répondre.</translation>
    </message>
    <message>
        <source>The place where a film was made may stand in its file: this server does not take it out.</source>
        <translation>Le lieu où un film a été tourné peut figurer dans son fichier&#x202f;: ce serveur ne l’enlève pas.</translation>
    </message>
    <message>
        <source>A circle is fixed when the post is sent: who joins later does not see it.</source>
        <translation>Un cercle est fixé à l’envoi du message&#x202f;: les personnes qui le rejoignent plus tard ne voient pas ce message.</translation>
    </message>
    <message>
        <source>Naming somebody in a post to a circle adds a reader: %1.</source>
        <translation>Nommer quelqu’un dans un message à un cercle ajoute un lecteur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>These people are on other servers, where a post to a circle may not arrive or may look like something else: %1.</source>
        <translation>Ces personnes sont sur d’autres serveurs, où un message à un cercle peut ne pas arriver ou avoir l’air d’autre chose&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Anybody who is signed in on a server that honours it can read this.</source>
        <translation>Toute personne connectée sur un serveur qui respecte cette limite peut lire ceci.</translation>
    </message>
    <message>
        <source>Whether a post can be found by searching is a setting of its own.</source>
        <translation>La possibilité de trouver un message par la recherche est un réglage à part.</translation>
    </message>
    <message>
        <source>The post goes to the list of people that the request names.</source>
        <translation>Le message va à la liste de personnes que la requête indique.</translation>
    </message>
    <message>
        <source>The text may name somebody without adding them: %1 does not get it.</source>
        <translation>Le texte peut nommer quelqu’un sans l’ajouter&#x202f;: %1 ne reçoit pas le message.</translation>
    </message>
    <message>
        <source>A post with an end is deleted later. Other servers are only asked to do so.</source>
        <translation>Un message avec une échéance est supprimé plus tard. Les autres serveurs sont seulement priés d’en faire autant.</translation>
    </message>
    <message>
        <source>A post to chosen people stands in the home feeds of all of them.</source>
        <translation>Un message à des personnes choisies figure dans le fil d’accueil de chacune d’elles.</translation>
    </message>
    <message>
        <source>A post to followers or to chosen people cannot be passed on here.</source>
        <translation>Un message aux abonnés ou à des personnes choisies ne peut pas être partagé ici.</translation>
    </message>
    <message>
        <source>This network&apos;s software has shown limited posts by mistake before, and answers may go further than yours.</source>
        <translation>Le logiciel de ce réseau a déjà montré par erreur des messages à audience limitée, et les réponses peuvent aller plus loin que votre message.</translation>
    </message>
    <message>
        <source>On this server everybody with an account there who knows the number of a post can read it.</source>
        <translation>Sur ce serveur, toute personne qui y a un compte et connaît le numéro d’un message peut le lire.</translation>
    </message>
    <message>
        <source>Older versions of this server send a post for followers to the named people alone.</source>
        <translation>Les versions plus anciennes de ce serveur n’envoient un message destiné aux abonnés qu’aux personnes nommées.</translation>
    </message>
    <message>
        <source>Who may read it is fixed when it is sent.</source>
        <translation>Qui peut le lire est fixé au moment de l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>Each of them sees the addresses of %n others.</source>
        <translation>
            <numerusform>Chacune de ces personnes voit l’adresse de %n autre.</numerusform>
            <numerusform>Chacune de ces personnes voit les adresses de %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer takes the audience of the post it answers.</source>
        <translation>Une réponse prend l’audience du message auquel elle répond.</translation>
    </message>
    <message>
        <source>The pictures can only be opened by contacts who can prove who they are.</source>
        <translation>Les images ne peuvent être ouvertes que par des contacts en mesure de prouver qui ils sont.</translation>
    </message>
    <message>
        <source>%1 is reached over a network that others may read on the way.</source>
        <translation>L’accès à %1 passe par un réseau que d’autres peuvent lire en chemin.</translation>
    </message>
    <message>
        <source>An empty audience was once sent to all followers: Cohort never sends one.</source>
        <translation>Un message à audience vide est parti un jour à tous les abonnés&#x202f;: Cohort n’en envoie jamais.</translation>
    </message>
    <message>
        <source>The page of the conversation on the other server may show your answer to anyone.</source>
        <translation>La page de la conversation sur l’autre serveur peut montrer votre réponse à tout le monde.</translation>
    </message>
    <message>
        <source>Whoever gets it cannot pass it on here.</source>
        <translation>Les personnes qui le reçoivent ne peuvent pas le partager ici.</translation>
    </message>
    <message>
        <source>Whether the members of a group see each other is a setting of the group.</source>
        <translation>Que les membres d’un groupe se voient entre eux ou non est un réglage du groupe.</translation>
    </message>
    <message>
        <source>On other networks this server&apos;s limits do not hold.</source>
        <translation>Sur d’autres réseaux, les limites de ce serveur ne valent pas.</translation>
    </message>
    <message>
        <source>Only the people who were in the aspect before the post can see it; who is added later does not.</source>
        <translation>Seules les personnes qui étaient dans la facette avant le message peuvent le voir&#x202f;; celles ajoutées plus tard ne le voient pas.</translation>
    </message>
    <message>
        <source>A limited post cannot be reshared. Comments and likes are seen by exactly its readers.</source>
        <translation>Un message à audience limitée ne peut pas être repartagé. Les commentaires et «&#x202f;J’aime&#x202f;» sont vus par ses lecteurs, et eux seuls.</translation>
    </message>
    <message>
        <source>Somebody added to the aspect later may get comments on a post they cannot read. This was read in the code, not tried.</source>
        <translation>Une personne ajoutée plus tard à la facette reçoit peut-être des commentaires sur un message qu’elle ne peut pas lire. Cela a été lu dans le code, pas essayé.</translation>
    </message>
    <message>
        <source>The name of an aspect stays with you. Whether its members see each other is an option.</source>
        <translation>Le nom d’une facette reste chez vous. Que ses membres se voient entre eux ou non est une option.</translation>
    </message>
    <message>
        <source>Public posts also stand in a feed that anyone can read.</source>
        <translation>Les messages publics figurent aussi dans un flux que tout le monde peut lire.</translation>
    </message>
    <message>
        <source>Resharing a public post makes it public again.</source>
        <translation>Repartager un message public le rend à nouveau public.</translation>
    </message>
    <message>
        <source>Everything on this network is public: posts, likes, follows and lists. Nothing can limit who reads.</source>
        <translation>Tout est public sur ce réseau&#x202f;: messages, «&#x202f;J’aime&#x202f;», abonnements et listes. Rien ne peut limiter qui lit.</translation>
    </message>
    <message>
        <source>You can limit who answers or quotes, never who reads.</source>
        <translation>Vous pouvez limiter qui répond ou cite, jamais qui lit.</translation>
    </message>
    <message>
        <source>Hiding posts from people who are not signed in works only in programs that respect it.</source>
        <translation>Cacher des messages aux personnes non connectées ne fonctionne que dans les programmes qui le respectent.</translation>
    </message>
    <message>
        <source>Chats are not public, but the network&apos;s staff can read them.</source>
        <translation>Les discussions (chats) ne sont pas publiques, mais le personnel du réseau peut les lire.</translation>
    </message>
    <message>
        <source>A circle must not become a list here: lists are public, and each person sees that they are on it.</source>
        <translation>Un cercle ne doit pas devenir une liste ici&#x202f;: les listes sont publiques, et chaque personne voit qu’elle y figure.</translation>
    </message>
    <message>
        <source>Both servers can read it, because it is not encrypted from end to end.</source>
        <translation>Les deux serveurs peuvent le lire, car il n’est pas chiffré de bout en bout.</translation>
    </message>
    <message>
        <source>Everybody in the room reads it; who joins later may read it in the room&apos;s archive.</source>
        <translation>Tout le monde dans le salon le lit&#x202f;; les personnes qui arrivent plus tard peuvent éventuellement le lire dans les archives du salon.</translation>
    </message>
    <message>
        <source>The server admits whoever is on the list at the time of reading.</source>
        <translation>Le serveur admet toute personne qui figure sur la liste au moment de la lecture.</translation>
    </message>
    <message>
        <source>People in To and Cc see each other; nobody sees who is in Bcc.</source>
        <translation>Les destinataires en À et en Cc se voient ; personne ne voit qui est en Cci.</translation>
    </message>
    <message>
        <source>%1 may be a mailing list: who reads it is not known, and there may be a public archive.</source>
        <translation>%1 est peut-être une liste de diffusion&#x202f;: qui la lit n’est pas connu, et il peut y avoir des archives publiques.</translation>
    </message>
    <message>
        <source>Whether an answer goes to the author or to the whole list is up to the list.</source>
        <translation>C’est la liste qui détermine si une réponse va à l’auteur ou à toute la liste.</translation>
    </message>
    <message>
        <source>The mail provider of each address can read it.</source>
        <translation>Le fournisseur de messagerie de chaque adresse peut le lire.</translation>
    </message>
    <message>
        <source>Everybody who may edit the blog can read it. A post with a password still shows its title to everyone.</source>
        <translation>Toutes les personnes autorisées à modifier le blog peuvent le lire. Un message avec mot de passe montre quand même son titre à tout le monde.</translation>
    </message>
    <message>
        <source>What was sent by mail or fetched by feed readers stays there when a post is hidden later.</source>
        <translation>Ce qui a été envoyé par e-mail ou récupéré par des lecteurs de flux y reste lorsqu’un message est masqué plus tard.</translation>
    </message>
    <message>
        <source>A comment has the audience of the blog, and usually goes to everybody who follows the comments. Your mail address is seen by the owner.</source>
        <translation>Un commentaire a l’audience du blog et va en général à toutes les personnes qui suivent les commentaires. Votre adresse e-mail est vue par le propriétaire.</translation>
    </message>
    <message>
        <source>People on the restricted list see public posts and those they are tagged in.</source>
        <translation>Les personnes de la liste restreinte voient les messages publics et ceux dans lesquels elles sont identifiées.</translation>
    </message>
    <message>
        <source>The audience of the last post is taken again for the next one.</source>
        <translation>L’audience du dernier message est reprise pour le suivant.</translation>
    </message>
    <message>
        <source>Tagging adds readers: %1, and perhaps their friends.</source>
        <translation>Identifier des personnes ajoute des lecteurs&#x202f;: %1, et peut-être leurs amis.</translation>
    </message>
    <message>
        <source>A post to connections cannot be passed on and is not in searches; a post to anyone is in search engines too.</source>
        <translation>Un message aux relations ne peut pas être partagé et n’apparaît pas dans les recherches&#x202f;; un message à tout le monde apparaît aussi dans les moteurs de recherche.</translation>
    </message>
    <message>
        <source>Your likes and comments are shown to your whole network.</source>
        <translation>Vos «&#x202f;J’aime&#x202f;» et vos commentaires sont montrés à tout votre réseau.</translation>
    </message>
    <message>
        <source>Protection is for the whole account and all its posts, older ones too. Limiting answers does not stop quoting.</source>
        <translation>La protection vaut pour tout le compte et tous ses messages, y compris les plus anciens. Limiter les réponses n’empêche pas de citer.</translation>
    </message>
    <message>
        <source>The network itself keeps this limit. It has failed before.</source>
        <translation>C’est le réseau lui-même qui applique cette limite. Elle a déjà été prise en défaut.</translation>
    </message>
    <message>
        <source>Who gets it is fixed when it is sent, and only people who have each other&apos;s number get it.</source>
        <translation>Qui le reçoit est fixé au moment de l’envoi, et seules les personnes qui ont votre numéro et dont vous avez le numéro le reçoivent.</translation>
    </message>
    <message>
        <source>A circle said who could read it, not who agreed to that; extended circles reached people you did not know.</source>
        <translation>Un cercle disait qui pouvait le lire, pas qui y avait consenti&#x202f;; les cercles étendus atteignaient des personnes que vous ne connaissiez pas.</translation>
    </message>
    <message>
        <source>Who may see an event and who may see who comes are two settings.</source>
        <translation>Qui peut voir un événement et qui peut voir qui y vient sont deux réglages.</translation>
    </message>
    <message>
        <source>The post is as public as its widest copy.</source>
        <translation>Le message est aussi public que celle de ses copies qui va le plus loin.</translation>
    </message>
    <message>
        <source>This network cannot keep a post among the people you chose.</source>
        <translation>Ce réseau ne peut pas garder un message entre les personnes que vous avez choisies.</translation>
    </message>
    <message>
        <source>Programs that copy posts to other networks may carry this on; somebody who follows you may run one.</source>
        <translation>Des programmes qui copient des messages vers d’autres réseaux peuvent transmettre celui-ci plus loin&#x202f;; quelqu’un qui vous suit en utilise peut-être un.</translation>
    </message>
    <message>
        <source>Networks differ: some fix the readers when a post is sent, others ask when it is read.</source>
        <translation>Les réseaux diffèrent&#x202f;: certains fixent les lecteurs à l’envoi d’un message, d’autres vérifient au moment de la lecture.</translation>
    </message>
    <message>
        <source>An account that accepts every follower has no limits: anyone can follow it and read.</source>
        <translation>Un compte qui accepte tous les abonnés n’a pas de limites&#x202f;: tout le monde peut le suivre et lire.</translation>
    </message>
    <message>
        <source>How far a limited post stays limited is up to the servers that get it: %1.</source>
        <translation>Jusqu’à quel point un message à audience limitée le reste dépend des serveurs qui le reçoivent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Deleting is a request to other servers. Copies may stay.</source>
        <translation>Supprimer est une demande aux autres serveurs. Des copies peuvent rester.</translation>
    </message>
    <message>
        <source>Likes and other reactions can tell strangers that the post exists.</source>
        <translation>Les «&#x202f;J’aime&#x202f;» et autres réactions peuvent révéler à des inconnus que le message existe.</translation>
    </message>
    <message>
        <source>Pinning it to your profile may show it to more people.</source>
        <translation>L’épingler sur votre profil peut le montrer à plus de personnes.</translation>
    </message>
    <message>
        <source>%1 is a program: where it shows what it gets is not known.</source>
        <translation>%1 est un programme&#x202f;: où il montre ce qu’il reçoit n’est pas connu.</translation>
    </message>
    <message>
        <source>Each account belongs to one part of your life.</source>
        <translation>Chaque compte relève d’une partie de votre vie.</translation>
    </message>
    <message>
        <source>Many servers deliver an answer to the person who is answered, named or not.</source>
        <translation>Beaucoup de serveurs remettent une réponse à la personne à qui elle répond, nommée ou non.</translation>
    </message>
    <message>
        <source>A post to followers reaches all of them, in your circles or not.</source>
        <translation>Un message aux abonnés les atteint tous, qu’ils soient dans vos cercles ou non.</translation>
    </message>
    <message>
        <source>A list of followers that is not complete counts as not known, never as empty.</source>
        <translation>Une liste d’abonnés incomplète compte comme non connue, jamais comme vide.</translation>
    </message>
    <message>
        <source>An answer should not go further than what it answers.</source>
        <translation>Une réponse ne devrait pas aller plus loin que ce à quoi elle répond.</translation>
    </message>
    <message>
        <source>You set how far posts to a circle may go.</source>
        <translation>Vous fixez jusqu’où les messages à un cercle peuvent aller.</translation>
    </message>
    <message>
        <source>A post that names very many people looks like spam, and servers treat it so.</source>
        <translation>Un message qui nomme un très grand nombre de personnes ressemble à du spam, et les serveurs le traitent comme tel.</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is named sees %n others who are named.</source>
        <translation>
            <numerusform>Toute personne nommée voit %n autre personne nommée.</numerusform>
            <numerusform>Toute personne nommée voit %n autres personnes nommées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of the audience has an address on this network.</source>
        <translation>Personne de l’audience n’a d’adresse sur ce réseau.</translation>
    </message>
    <message>
        <source>Only people with an address on a chosen network can be reached.</source>
        <translation>Seules les personnes ayant une adresse sur un réseau choisi peuvent être atteintes.</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>Le compte a été retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server does not offer this audience.</source>
        <translation>Le serveur ne propose pas cette audience.</translation>
    </message>
    <message>
        <source>The server does not offer answers, changes, pictures or polls of this kind.</source>
        <translation>Le serveur ne propose pas de réponses, de modifications, d’images ou de sondages de ce type.</translation>
    </message>
    <message>
        <source>Whoever runs a server that keeps your circle can see who is in it. Its name here stays on this computer.</source>
        <translation>Les responsables d’un serveur qui gère votre cercle peuvent voir qui en fait partie. Le nom qu’il porte ici reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Whether others see who voted for what is not the same on every network.</source>
        <translation>Que d’autres voient ou non qui a voté pour quoi varie selon les réseaux.</translation>
    </message>
    <message>
        <source>What software this server runs is not known, so nothing is ruled out.</source>
        <translation>Le logiciel utilisé par ce serveur n’est pas connu, donc rien n’est exclu.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and return to Cohort.</source>
        <translation>Connexion réussie. Vous pouvez fermer cette page et revenir à Cohort.</translation>
    </message>
    <message>
        <source>Your followers will see this, not those of %1.</source>
        <translation>Vos abonnés verront ceci, pas ceux de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Your followers will see this, not those of %1: %n of the %2 people in the conversation can read it.</source>
        <translation>
            <numerusform>Vos abonnés verront ceci, pas ceux de %1&#x202f;: %n des %2 personnes de la conversation peut le lire.</numerusform>
            <numerusform>Vos abonnés verront ceci, pas ceux de %1&#x202f;: %n des %2 personnes de la conversation peuvent le lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your followers will see this, and Cohort does not know all of them.</source>
        <translation>Vos abonnés verront ceci, et Cohort ne les connaît pas tous.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this, and Cohort does not know all of them.</source>
        <translation>
            <numerusform>Vos abonnés (%n personne) verront ceci, et Cohort ne les connaît pas tous.</numerusform>
            <numerusform>Vos %n abonnés verront ceci, et Cohort ne les connaît pas tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this too: named in the text.</source>
        <translation>Ceci sera aussi vu par %1&#x202f;: mention dans le texte.</translation>
    </message>
    <message>
        <source>%1 can still read this: an earlier version named them.</source>
        <translation>Ceci reste lisible par %1&#x202f;: mention dans une version antérieure.</translation>
    </message>
    <message>
        <source>%1 is a group: all who follow it will get this.</source>
        <translation>%1 est un groupe&#x202f;: toutes les personnes qui le suivent recevront ceci.</translation>
    </message>
    <message>
        <source>%1 is a program and may show this anywhere.</source>
        <translation>%1 est un programme et peut montrer ceci n’importe où.</translation>
    </message>
    <message>
        <source>%1 may see this too: you answer their post.</source>
        <translation>Ceci sera peut-être vu aussi par %1&#x202f;: vous répondez à son message.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who follow you are not in the audience and will see this.</source>
        <translation>
            <numerusform>%n personne qui vous suit n’est pas dans l’audience et verra ceci.</numerusform>
            <numerusform>%n personnes qui vous suivent ne sont pas dans l’audience et verront ceci.</numerusform>
        </translation>
    </message>
    <message>
        <source>These people will not get it, because no chosen account can reach them: %1.</source>
        <translation>Ces personnes ne le recevront pas, car aucun compte choisi ne peut les atteindre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>You chose to let anyone read this, although it is meant for fewer.</source>
        <translation>Vous avez choisi de laisser tout le monde lire ceci, bien que ce soit destiné à moins de personnes.</translation>
    </message>
    <message>
        <source>This network cannot limit who reads a post: it would be public there.</source>
        <translation>Ce réseau ne permet pas de limiter les personnes qui lisent un message&#x202f;: il y serait public.</translation>
    </message>
    <message>
        <source>Anyone can follow you and then read it: your account accepts everyone.</source>
        <translation>Tout le monde peut vous suivre, puis le lire&#x202f;: votre compte accepte tout le monde.</translation>
    </message>
    <message>
        <source>This account belongs to the other part of your life.</source>
        <translation>Ce compte relève de l’autre partie de votre vie.</translation>
    </message>
    <message>
        <source>Your answer would go further than the post it answers.</source>
        <translation>Votre réponse irait plus loin que le message auquel elle répond.</translation>
    </message>
    <message>
        <source>This goes further than you set for the circle.</source>
        <translation>Ceci va plus loin que ce que vous avez fixé pour le cercle.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are too many to be named in one post.</source>
        <translation>
            <numerusform>%n personne est trop pour être nommée dans un seul message.</numerusform>
            <numerusform>%n personnes sont trop nombreuses pour être nommées dans un seul message.</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not trust these servers with limited posts: %1.</source>
        <translation>Vous ne confiez pas de messages à audience limitée à ces serveurs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This account reaches nobody of the audience.</source>
        <translation>Ce compte n’atteint personne de l’audience.</translation>
    </message>
    <message>
        <source>This account is not there any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>This network cannot show a post to exactly these people.</source>
        <translation>Ce réseau ne peut pas montrer un message à exactement ces personnes.</translation>
    </message>
    <message>
        <source>Cohort cannot say for sure who will see this.</source>
        <translation>Cohort ne peut pas dire avec certitude qui verra ceci.</translation>
    </message>
    <message>
        <source>belongs to the circle</source>
        <translation>fait partie du cercle</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>fait partie de votre choix</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>figure dans le texte</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>vous suit</translation>
    </message>
    <message>
        <source>wrote what you answer</source>
        <translation>a écrit ce à quoi vous répondez</translation>
    </message>
    <message>
        <source>takes part in the conversation</source>
        <translation>participe à la conversation</translation>
    </message>
    <message>
        <source>is quoted</source>
        <translation>fait l’objet d’une citation</translation>
    </message>
    <message>
        <source>everybody who follows this group</source>
        <translation>toutes les personnes qui suivent ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n people follow you now who did not then: they can read it.</source>
        <translation>
            <numerusform>%n personne vous suit maintenant qui ne vous suivait pas alors&#x202f;: elle peut le lire.</numerusform>
            <numerusform>%n personnes vous suivent maintenant qui ne vous suivaient pas alors&#x202f;: elles peuvent le lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n more followers than then; who they are is not known. They can read it.</source>
        <translation>
            <numerusform>Vous avez %n abonné de plus qu’alors&#x202f;; on ne sait pas qui. Il peut le lire.</numerusform>
            <numerusform>Vous avez %n abonnés de plus qu’alors&#x202f;; on ne sait pas qui. Ils peuvent le lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer follow you: they keep the copies they got.</source>
        <translation>
            <numerusform>%n personne ne vous suit plus&#x202f;: elle garde la copie reçue.</numerusform>
            <numerusform>%n personnes ne vous suivent plus&#x202f;: elles gardent les copies reçues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is open now: anyone can follow you and then read it.</source>
        <translation>Votre compte est maintenant ouvert&#x202f;: n’importe qui peut vous suivre puis le lire.</translation>
    </message>
    <message>
        <source>Your account is locked now: only followers you accept can join the readers.</source>
        <translation>Votre compte est maintenant verrouillé&#x202f;: seuls les abonnés que vous acceptez peuvent s’ajouter aux lecteurs.</translation>
    </message>
    <message>
        <source>Your account was locked; whether it still is, is not known.</source>
        <translation>Votre compte était verrouillé&#x202f;; on ne sait pas s’il l’est encore.</translation>
    </message>
    <message>
        <source>No longer in the audience, but they keep what they got: %1.</source>
        <translation>Ne font plus partie du public, mais gardent ce qu’ils ont reçu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>In the audience only since then, which does not show it to them: %1.</source>
        <translation>Dans le public seulement depuis, ce qui ne le leur montre pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not all of your followers are known: others may have come or gone.</source>
        <translation>Tous vos abonnés ne sont pas connus&#x202f;: d’autres ont pu arriver ou partir.</translation>
    </message>
    <message>
        <source>Who else was in the audience then was not kept.</source>
        <translation>On n’a pas gardé qui d’autre faisait alors partie du public.</translation>
    </message>
    <message>
        <source>This account is not in Cohort any more: how it is now is not known.</source>
        <translation>Ce compte n’est plus dans Cohort&#x202f;: on ne sait pas ce qu’il en est maintenant.</translation>
    </message>
    <message>
        <source>The server now shows it as: %1.</source>
        <translation>Le serveur le montre maintenant comme&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The server is another since: %1 then, %2 now.</source>
        <translation>Le serveur a changé depuis&#x202f;: %1 alors, %2 maintenant.</translation>
    </message>
    <message>
        <source>What the server can limit has changed: see the card of the account.</source>
        <translation>Ce que le serveur peut limiter a changé&#x202f;: voir la fiche du compte.</translation>
    </message>
    <message>
        <source>Nothing has changed since, as far as is known.</source>
        <translation>Rien n’a changé depuis, pour autant qu’on sache.</translation>
    </message>
    <message>
        <source>The server made something else of it: %1.</source>
        <translation>Le serveur en a fait autre chose&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It also reached: %1.</source>
        <translation>Il a aussi atteint&#x202f;: %1.</translation>
    </message>
    <message>
        <source>anyone can read it</source>
        <translation>n’importe qui peut le lire</translation>
    </message>
    <message>
        <source>anyone with the link can read it</source>
        <translation>quiconque a le lien peut le lire</translation>
    </message>
    <message>
        <source>is named in it</source>
        <translation>y est nommé</translation>
    </message>
    <message>
        <source>got it when it was sent</source>
        <translation>l’a reçu à l’envoi</translation>
    </message>
    <message>
        <source>follows the account</source>
        <translation>suit le compte</translation>
    </message>
    <message>
        <source>has an account on your server</source>
        <translation>a un compte sur votre serveur</translation>
    </message>
    <message>
        <source>your account accepts every follower</source>
        <translation>votre compte accepte tous les abonnés</translation>
    </message>
    <message>
        <source>who it is for is not known</source>
        <translation>on ne sait pas à qui il est destiné</translation>
    </message>
    <message>
        <source>whether they follow you is not known</source>
        <translation>on ne sait pas si cette personne vous suit</translation>
    </message>
    <message>
        <source>whether your account accepts everyone is not known</source>
        <translation>on ne sait pas si votre compte accepte tout le monde</translation>
    </message>
    <message>
        <source>it went to a group, and who is in it is not known</source>
        <translation>il est allé à un groupe dont on ne connaît pas les membres</translation>
    </message>
    <message>
        <source>you answer their post, and many servers deliver that</source>
        <translation>vous répondez à son message, et bien des serveurs le lui remettent</translation>
    </message>
    <message>
        <source>who was in the circle then is not known</source>
        <translation>on ne sait pas qui était alors dans le cercle</translation>
    </message>
    <message>
        <source>it was edited, and who was named before is not known</source>
        <translation>il a été modifié, et on ne sait pas qui y était nommé avant</translation>
    </message>
    <message>
        <source>your server shows it to its users who know where it is</source>
        <translation>votre serveur le montre à ses utilisateurs qui savent où il est</translation>
    </message>
    <message>
        <source>the account is not in Cohort any more</source>
        <translation>le compte n’est plus dans Cohort</translation>
    </message>
    <message>
        <source>it is for you alone</source>
        <translation>il est pour vous seul</translation>
    </message>
    <message>
        <source>does not follow the account</source>
        <translation>ne suit pas le compte</translation>
    </message>
    <message>
        <source>is not on your server</source>
        <translation>n’est pas sur votre serveur</translation>
    </message>
    <message>
        <source>is not among those it was sent to</source>
        <translation>n’est pas parmi ceux à qui il a été envoyé</translation>
    </message>
    <message>
        <source>Can read it</source>
        <translation>Peut le lire</translation>
    </message>
    <message>
        <source>Can read it after following you</source>
        <translation>Peut le lire après vous avoir suivi</translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation>Nous ne pouvons pas le dire</translation>
    </message>
    <message>
        <source>Cannot read it</source>
        <translation>Ne peut pas le lire</translation>
    </message>
    <message>
        <source>%1 limited the post that is answered. To whom is not known: perhaps to followers, perhaps to a few people.</source>
        <translation>%1 a limité le message auquel on répond. On ne sait pas à qui&#x202f;: peut-être aux abonnés, peut-être à quelques personnes.</translation>
    </message>
    <message>
        <source>One mail to all of them (To)</source>
        <translation>Un seul courriel à tous (À)</translation>
    </message>
    <message>
        <source>Mail in Bcc: nobody sees who else gets it</source>
        <translation>Courriel en Cci : personne ne voit qui d’autre le reçoit</translation>
    </message>
    <message>
        <source>A page with a password: anyone sees its title</source>
        <translation>Une page avec mot de passe : tout le monde voit son titre</translation>
    </message>
    <message>
        <source>You and everybody who runs the blog</source>
        <translation>Vous et tous ceux qui gèrent le blog</translation>
    </message>
    <message>
        <source>A group chat: those in it see each other</source>
        <translation>Une discussion de groupe : ses membres se voient entre eux</translation>
    </message>
    <message>
        <source>Anyone; only who may answer can be limited</source>
        <translation>Tout le monde ; seul le droit de répondre peut être limité</translation>
    </message>
    <message>
        <source>Older versions of this server show every post to anyone who has its address.</source>
        <translation>Les versions plus anciennes de ce serveur montrent chaque message à toute personne qui en a l’adresse.</translation>
    </message>
    <message>
        <source>your server may show it to whoever has its address</source>
        <translation>votre serveur le montre peut-être à qui a son adresse</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>%n posts in this file were not for everyone (number %1).</source>
        <translation>
            <numerusform>%n message de ce fichier n’était pas destiné à tout le monde (numéro %1).</numerusform>
            <numerusform>%n messages de ce fichier n’étaient pas destinés à tout le monde (numéros %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts in this file it is not known whom they were for (number %1).</source>
        <translation>
            <numerusform>Pour %n message de ce fichier, on ne sait pas à qui il était destiné (numéro %1).</numerusform>
            <numerusform>Pour %n messages de ce fichier, on ne sait pas à qui ils étaient destinés (numéros %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever gets this file can read them: pass it on only to people they were meant for.</source>
        <translation>Toute personne qui reçoit ce fichier peut les lire&#x202f;: ne le transmettez qu’aux personnes à qui ils étaient destinés.</translation>
    </message>
    <message>
        <source>It was not for everyone, or that is not known: others may not be able to look it up.</source>
        <translation>Ce n’était pas destiné à tout le monde, ou on ne le sait pas&#x202f;: d’autres ne pourront peut-être pas le consulter.</translation>
    </message>
    <message>
        <source>Saved on %1 with Cohort.</source>
        <translation>Conversation conservée le %1 avec Cohort.</translation>
    </message>
    <message>
        <source>Saved from %1 on %2 with Cohort.</source>
        <translation>Conversation de %1 conservée le %2 avec Cohort.</translation>
    </message>
    <message>
        <source>This file was made on %1.</source>
        <translation>Ce fichier a été créé le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts.</source>
        <comment>a whole conversation in an exported file</comment>
        <translation>
            <numerusform>%n message.</numerusform>
            <numerusform>%n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A selection: %1 of %n posts.</source>
        <translation>
            <numerusform>Une sélection&#x202f;: %1 sur %n message.</numerusform>
            <numerusform>Une sélection&#x202f;: %1 sur %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were edited or deleted by their authors since (number %1).</source>
        <translation>
            <numerusform>%n message a été modifié ou supprimé depuis par son auteur (numéro %1).</numerusform>
            <numerusform>%n messages ont été modifiés ou supprimés depuis par leurs auteurs (numéros %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts not all pictures and films were kept (number %1).</source>
        <translation>
            <numerusform>Pour %n message, les images et films n’ont pas tous été conservés (numéro %1).</numerusform>
            <numerusform>Pour %n messages, les images et films n’ont pas tous été conservés (numéros %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that belong to the conversation could not be had and are missing here.</source>
        <translation>
            <numerusform>%n message de la conversation n’a pas pu être obtenu et manque ici.</numerusform>
            <numerusform>%n messages de la conversation n’ont pas pu être obtenus et manquent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#x202f;: %1</translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>Ne contient aucun message.</translation>
    </message>
    <message>
        <source>the author alone</source>
        <translation>l’auteur seul</translation>
    </message>
    <message>
        <source>the people it was sent to</source>
        <translation>les personnes à qui il a été envoyé</translation>
    </message>
    <message>
        <source>a circle of the author</source>
        <translation>un cercle de l’auteur</translation>
    </message>
    <message>
        <source>followers of the author</source>
        <translation>les abonnés de l’auteur</translation>
    </message>
    <message>
        <source>everybody on the author&apos;s server</source>
        <translation>tout le monde sur le serveur de l’auteur</translation>
    </message>
    <message>
        <source>anyone with the link (quiet)</source>
        <translation>toute personne ayant le lien (discret)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>For %1. When it was sent: %2</source>
        <comment>%1 is an audience, %2 a sentence</comment>
        <translation>Pour&#x202f;: %1. Au moment de l’envoi&#x202f;: %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>an audience</comment>
        <translation>Pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its author edited it later (seen on %1). Here it stands as it was saved.</source>
        <translation>Son auteur l’a modifié plus tard (constaté le %1). Il figure ici tel qu’il a été conservé.</translation>
    </message>
    <message>
        <source>Its author deleted it later (seen on %1).</source>
        <translation>Son auteur l’a supprimé plus tard (constaté le %1).</translation>
    </message>
    <message>
        <source>What its author made of it:</source>
        <translation>Ce que son auteur en a fait&#x202f;:</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>Modifié %1</translation>
    </message>
    <message>
        <source>Post %1</source>
        <comment>its number</comment>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>In reply to post %1 by %2</source>
        <translation>En réponse au message %1 de %2</translation>
    </message>
    <message>
        <source>In reply to a post that is not in this file</source>
        <translation>En réponse à un message qui n’est pas dans ce fichier</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement de contenu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The text was too long to be kept whole: the rest is at the network.</source>
        <translation>Le texte était trop long pour être conservé en entier&#x202f;: le reste est sur le réseau.</translation>
    </message>
    <message>
        <source>Permanent link</source>
        <translation>Lien permanent</translation>
    </message>
    <message>
        <source>Linked page</source>
        <comment>heading</comment>
        <translation>Page liée</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a table of contents</comment>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Poll, closed</source>
        <translation>Sondage, terminé</translation>
    </message>
    <message>
        <source>Poll, open until %1; votes as they stood when it was saved</source>
        <translation>Sondage, ouvert jusqu’au %1&#x202f;; votes tels qu’ils étaient lors de la conservation</translation>
    </message>
    <message>
        <source>%1 (several answers could be chosen)</source>
        <comment>%1 is a poll</comment>
        <translation>%1 (plusieurs réponses possibles)</translation>
    </message>
    <message>
        <source>votes not shown</source>
        <translation>votes non affichés</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 without description</source>
        <comment>%1 is picture, film, sound or file</comment>
        <translation>%1 sans description</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is picture, film, sound or file; %2 its description</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>absent de ce fichier</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>by the user, on a saved post</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <comment>stretches of a saved post</comment>
        <translation>Surligné</translation>
    </message>
    <message>
        <source>Copy saved on %1 with Cohort</source>
        <translation>Copie conservée le %1 avec Cohort</translation>
    </message>
    <message numerus="yes">
        <source>The last %n months</source>
        <translation>
            <numerusform>Le dernier mois (%n)</numerusform>
            <numerusform>Les %n derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is saved, and the last %n days</source>
        <translation>
            <numerusform>Uniquement ce qui est conservé, et le dernier jour (%n)</numerusform>
            <numerusform>Uniquement ce qui est conservé, et les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything stays from now on. What was removed before is not fetched again by itself.</source>
        <translation>Désormais, tout reste. Ce qui a été retiré auparavant n’est pas récupéré automatiquement.</translation>
    </message>
    <message>
        <source>Nothing is older than %1, so nothing goes now; later it goes at that age.</source>
        <translation>Rien n’est antérieur au %1, donc rien n’est retiré maintenant&#x202f;; ce qui atteindra cet âge le sera plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %n posts from before %1 from this computer, about %2. Saved conversations, your own posts and what was written to you stay.</source>
        <translation>
            <numerusform>Ceci retire de cet ordinateur %n message antérieur au %1, soit environ %2. Les conversations conservées, vos propres messages et ce qui vous a été écrit restent.</numerusform>
            <numerusform>Ceci retire de cet ordinateur %n messages antérieurs au %1, soit environ %2. Les conversations conservées, vos propres messages et ce qui vous a été écrit restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that came through it are deleted here.</source>
        <translation>
            <numerusform>%n message arrivé par ce compte est supprimé ici.</numerusform>
            <numerusform>%n messages arrivés par ce compte sont supprimés ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices are deleted here.</source>
        <translation>
            <numerusform>%n notification est supprimée ici.</numerusform>
            <numerusform>%n notifications sont supprimées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved conversations are deleted, with notes and pictures.</source>
        <translation>
            <numerusform>%n conversation conservée est supprimée, avec notes et images.</numerusform>
            <numerusform>%n conversations conservées sont supprimées, avec notes et images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts of your posts are deleted; who could read them is known no longer.</source>
        <translation>
            <numerusform>%n reçu de vos messages est supprimé&#x202f;; on ne sait plus qui pouvait lire ce message.</numerusform>
            <numerusform>%n reçus de vos messages sont supprimés&#x202f;; on ne sait plus qui pouvait lire ces messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone are deleted.</source>
        <translation>
            <numerusform>%n brouillon ou message non envoyé pour ce seul compte est supprimé.</numerusform>
            <numerusform>%n brouillons et messages non envoyés pour ce seul compte sont supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone stay as drafts, for no account.</source>
        <translation>
            <numerusform>%n brouillon ou message non envoyé pour ce seul compte reste comme brouillon, sans compte.</numerusform>
            <numerusform>%n brouillons et messages non envoyés pour ce seul compte restent comme brouillons, sans compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copies of your profile in its folder are deleted, because they hold it too.</source>
        <translation>
            <numerusform>%n ancienne copie de votre profil, dans le dossier de celui-ci, est supprimée, car elle contient aussi ce compte.</numerusform>
            <numerusform>%n anciennes copies de votre profil, dans le dossier de celui-ci, sont supprimées, car elles contiennent aussi ce compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you published there stays at the network. Backups elsewhere still hold the account. People and circles stay.</source>
        <translation>Ce que vous y avez publié reste sur le réseau. Les sauvegardes situées ailleurs contiennent encore le compte. Les personnes et les cercles restent.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>Nothing in %1 is loaded: others own this folder or can write into it.</source>
        <translation>Rien n’est chargé depuis %1&#x202f;: ce dossier appartient à d’autres, ou d’autres peuvent y écrire.</translation>
    </message>
    <message>
        <source>%1 is not loaded: others own this file or can write into it.</source>
        <translation>%1 n’est pas chargé&#x202f;: ce fichier appartient à d’autres, ou d’autres peuvent y écrire.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it leads to a file outside of this folder.</source>
        <translation>%1 n’est pas chargé&#x202f;: il mène à un fichier situé hors de ce dossier.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it is no network for Cohort.</source>
        <translation>%1 n’est pas chargé&#x202f;: ce n’est pas un réseau pour Cohort.</translation>
    </message>
    <message>
        <source>%1 is not loaded: what it says of itself is missing or makes no sense.</source>
        <translation>%1 n’est pas chargé&#x202f;: ce qu’il dit de lui-même manque ou n’a pas de sens.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it is made for interface %2, and this Cohort has %3.</source>
        <translation>%1 n’est pas chargé&#x202f;: il est fait pour l’interface %2, et cette version de Cohort a la %3.</translation>
    </message>
    <message>
        <source>%1 is not loaded: it must be built again for this version of Cohort.</source>
        <translation>%1 n’est pas chargé&#x202f;: il doit être recompilé pour cette version de Cohort.</translation>
    </message>
    <message>
        <source>%1 is not loaded: there is a network called %2 (%3) already.</source>
        <translation>%1 n’est pas chargé&#x202f;: il y a déjà un réseau appelé %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot be loaded on this computer.</source>
        <translation>%1 ne peut pas être chargé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 brought no network that can be used.</source>
        <translation>%1 n’a apporté aucun réseau utilisable.</translation>
    </message>
    <message>
        <source>A public post of a blog is on the web and in its feed, may go out to subscribers by mail, and is found by search engines.</source>
        <translation>Un message public d’un blog est sur le web et dans le flux du blog, peut partir par e-mail aux personnes abonnées et est trouvé par les moteurs de recherche.</translation>
    </message>
    <message>
        <source>%1 and %2 link to each other in their profiles</source>
        <comment>two handles</comment>
        <translation>%1 et %2 renvoient l’un à l’autre par un lien dans leurs profils</translation>
    </message>
    <message>
        <source>A verified link connects %1 and %2: %3 links back</source>
        <comment>two handles, an address</comment>
        <translation>Un lien vérifié relie %1 et %2&#x202f;: %3 renvoie en retour par un lien</translation>
    </message>
    <message>
        <source>%1 and %2 both belong to %3</source>
        <comment>two handles, a domain</comment>
        <translation>%1 et %2 relèvent tous deux de %3</translation>
    </message>
    <message>
        <source>You noted the e-mail address %1 with both</source>
        <translation>Vous avez noté l’adresse e-mail %1 pour les deux</translation>
    </message>
    <message>
        <source>%1 and %2 have the same unusual handle and the same name</source>
        <comment>two handles</comment>
        <translation>%1 et %2 ont le même identifiant inhabituel et le même nom</translation>
    </message>
    <message>
        <source>%1 and %2 have the same full name</source>
        <comment>two handles</comment>
        <translation>%1 et %2 ont le même nom complet</translation>
    </message>
    <message>
        <source>%1 and %2 show the same picture</source>
        <comment>two handles</comment>
        <translation>%1 et %2 montrent la même image</translation>
    </message>
    <message>
        <source>Well supported</source>
        <translation>Bien étayé</translation>
    </message>
    <message>
        <source>Only a resemblance: anybody can choose the same name</source>
        <translation>Une simple ressemblance&#x202f;: n’importe qui peut choisir le même nom</translation>
    </message>
    <message>
        <source>%1, version %2, comes from %3.</source>
        <translation>%1, version %2, provient de %3.</translation>
    </message>
    <message>
        <source>Anyone may reply</source>
        <translation>Tout le monde peut répondre</translation>
    </message>
    <message>
        <source>Only your followers may reply</source>
        <translation>Seuls vos abonnés peuvent répondre</translation>
    </message>
    <message>
        <source>Only people you follow may reply</source>
        <translation>Seules les personnes que vous suivez peuvent répondre</translation>
    </message>
    <message>
        <source>Only people you mention may reply</source>
        <translation>Seules les personnes que vous mentionnez peuvent répondre</translation>
    </message>
    <message>
        <source>Nobody may reply</source>
        <translation>Personne ne peut répondre</translation>
    </message>
    <message>
        <source>This limits who answers and quotes, not who reads: the post is as public as any other.</source>
        <translation>Ceci limite qui répond et qui cite, pas qui lit&#x202f;: le message est aussi public que tout autre.</translation>
    </message>
    <message>
        <source>This limits who answers, not who reads: the post is as public as any other.</source>
        <translation>Ceci limite qui répond, pas qui lit&#x202f;: le message est aussi public que tout autre.</translation>
    </message>
    <message>
        <source>This limits who quotes, not who reads: the post is as public as any other.</source>
        <translation>Ceci limite qui cite, pas qui lit&#x202f;: le message est aussi public que tout autre.</translation>
    </message>
    <message>
        <source>Sexually suggestive</source>
        <translation>Sexuellement suggestif</translation>
    </message>
    <message>
        <source>Nudity that is not sexual</source>
        <translation>Nudité non sexuelle</translation>
    </message>
    <message>
        <source>Adults only</source>
        <translation>Réservé aux adultes</translation>
    </message>
    <message>
        <source>Violence or blood</source>
        <translation>Violence ou sang</translation>
    </message>
    <message>
        <source>Quoting %1: %2</source>
        <translation>Citation de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The quoted post was not for everybody. A quote would show it to more people than its author chose.</source>
        <translation>Le message cité n’était pas pour tout le monde. Une citation le montrerait à plus de personnes que son auteur n’en a choisi.</translation>
    </message>
    <message>
        <source>whoever has the password</source>
        <translation>toute personne ayant le mot de passe</translation>
    </message>
    <message>
        <source>Whoever has the password</source>
        <translation>Toute personne ayant le mot de passe</translation>
    </message>
    <message>
        <source>how many is not known</source>
        <translation>leur nombre n’est pas connu</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>It waits for approval: until then only you and whoever runs the site see it.</source>
        <translation>En attente d’approbation&#x202f;: d’ici là, seuls vous et les responsables du site le voyez.</translation>
    </message>
    <message>
        <source>It was not approved, or taken away again: others do not see it. Your words are kept here.</source>
        <translation>Il n’a pas été approuvé, ou a été retiré ensuite&#x202f;: les autres ne le voient pas. Votre texte est conservé ici.</translation>
    </message>
    <message>
        <source>Whoever has the password can read this.</source>
        <translation>Toute personne ayant le mot de passe peut lire ceci.</translation>
    </message>
    <message>
        <source>Whoever has the password can read it on the page that opens with it.</source>
        <translation>Toute personne ayant le mot de passe peut le lire sur la page que ce mot de passe ouvre.</translation>
    </message>
    <message>
        <source>Anyone sees that it is there. Nobody is told: give the password yourself.</source>
        <translation>Tout le monde voit qu’il est là. Personne n’est averti&#x202f;: donnez vous-même le mot de passe.</translation>
    </message>
    <message>
        <source>Anyone sees that it is there, and its title “%1”. Nobody is told: give the password yourself.</source>
        <translation>Tout le monde voit qu’il est là, et voit son titre «&#x202f;%1&#x202f;». Personne n’est averti&#x202f;: donnez vous-même le mot de passe.</translation>
    </message>
    <message>
        <source>whoever has the password can read it</source>
        <translation>quiconque a le mot de passe peut le lire</translation>
    </message>
    <message>
        <source>it waits for approval, or was not approved</source>
        <translation>il attend une approbation, ou n’a pas été approuvé</translation>
    </message>
    <message>
        <source>Whoever has the password can read it, and can pass the password on.</source>
        <translation>Toute personne ayant le mot de passe peut le lire, et peut transmettre le mot de passe.</translation>
    </message>
    <message>
        <source>It is to go behind a password, and there is none yet: type one, or choose another audience.</source>
        <translation>Il doit être placé derrière un mot de passe, et il n’y en a pas encore&#x202f;: saisissez-en un ou choisissez une autre audience.</translation>
    </message>
    <message>
        <source>A password was typed, but nothing goes behind it: choose the page with a password, or clear the password.</source>
        <translation>Un mot de passe a été saisi, mais rien n’est placé derrière&#x202f;: choisissez la page avec mot de passe ou effacez le mot de passe.</translation>
    </message>
    <message>
        <source>a card without an end; what it says was read</source>
        <translation>une fiche sans fin&#x202f;; ce qu’elle indique a été lu</translation>
    </message>
    <message>
        <source>a card that names nobody</source>
        <translation>une fiche qui ne nomme personne</translation>
    </message>
    <message>
        <source>a list of people, which is no person</source>
        <translation>une liste de personnes, qui n’est pas une personne</translation>
    </message>
    <message>
        <source>this is no line of a card</source>
        <translation>ce n’est pas une ligne de fiche</translation>
    </message>
    <message>
        <source>this address cannot be used</source>
        <translation>cette adresse ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>this line is too long</source>
        <translation>cette ligne est trop longue</translation>
    </message>
    <message>
        <source>this card is too long; the rest of it is left out</source>
        <translation>cette fiche est trop longue&#x202f;; le reste de la fiche est laissé de côté</translation>
    </message>
    <message>
        <source>there are too many cards; the rest of the file is left out</source>
        <translation>il y a trop de fiches&#x202f;; le reste du fichier est laissé de côté</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <comment>were added</comment>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be new</source>
        <translation>
            <numerusform>%n personne sera nouvelle</numerusform>
            <numerusform>%n personnes seront nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have got more addresses</source>
        <translation>
            <numerusform>%n personne que vous avez déjà a reçu d’autres adresses</numerusform>
            <numerusform>%n personnes que vous avez déjà ont reçu d’autres adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have will get more addresses</source>
        <translation>
            <numerusform>%n personne que vous avez déjà recevra d’autres adresses</numerusform>
            <numerusform>%n personnes que vous avez déjà recevront d’autres adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n people everything is known already</source>
        <translation>
            <numerusform>pour %n personne, tout est déjà connu</numerusform>
            <numerusform>pour %n personnes, tout est déjà connu</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation>il n’y a personne dedans</translation>
    </message>
    <message numerus="yes">
        <source>%n lines or cards could not be read</source>
        <translation>
            <numerusform>%n ligne ou fiche n’a pas pu être lue</numerusform>
            <numerusform>%n lignes ou fiches n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address book names the profile %1 for %2</source>
        <comment>a handle, a name</comment>
        <translation>Votre carnet d’adresses indique le profil %1 pour %2</translation>
    </message>
    <message>
        <source>The profile %1 names the e-mail address %3, which you have for %2</source>
        <comment>a handle, a name, an address</comment>
        <translation>Le profil %1 indique l’adresse e-mail %3, que vous avez pour %2</translation>
    </message>
    <message>
        <source>Only a resemblance: anybody can write an e-mail address into a profile</source>
        <translation>Une simple ressemblance&#x202f;: n’importe qui peut écrire une adresse e-mail dans un profil</translation>
    </message>
    <message>
        <source>A draft on the site</source>
        <translation>Un brouillon sur le site</translation>
    </message>
    <message>
        <source>It is a draft on the site: only you and the people who look after the site can read it. Finish and publish it there.</source>
        <translation>C’est un brouillon sur le site&#x202f;: seuls vous et les personnes qui s’occupent du site pouvez le lire. Terminez-le et publiez-le là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>On %n sites it stays as a draft: there only you and the people who look after the site can read it.</source>
        <translation>
            <numerusform>Sur %n site, cela reste un brouillon&#x202f;: là, seuls vous et les personnes qui s’occupent du site pouvez le lire.</numerusform>
            <numerusform>Sur %n sites, cela reste un brouillon&#x202f;: là, seuls vous et les personnes qui s’occupent du site concerné pouvez le lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you and the people who look after the site can read it; it stays there as a draft.</source>
        <translation>Seuls vous et les personnes qui s’occupent du site pouvez le lire&#x202f;; cela y reste un brouillon.</translation>
    </message>
    <message>
        <source>Your login on this site cannot publish: it stays a draft until somebody who looks after the site publishes it.</source>
        <translation>Votre connexion à ce site ne permet pas de publier&#x202f;: cela reste un brouillon jusqu’à ce qu’une personne qui s’occupe du site le publie.</translation>
    </message>
    <message>
        <source>Blogs and feeds</source>
        <translation>Blogs et flux</translation>
    </message>
    <message>
        <source>Fediverse (Mastodon and others)</source>
        <translation>Fediverse (Mastodon et autres)</translation>
    </message>
    <message>
        <source>Sample network</source>
        <translation>Réseau d’exemple</translation>
    </message>
    <message>
        <source>It was left as it is: nothing in it was changed or deleted.</source>
        <translation>Il est resté tel quel&#x202f;: rien n’y a été modifié ni supprimé.</translation>
    </message>
    <message>
        <source>Start Cohort again: what the networks still have is fetched again. What is on this computer alone comes back from a backup.</source>
        <translation>Redémarrez Cohort&#x202f;: ce que les réseaux ont encore est récupéré. Ce qui n’existe que sur cet ordinateur revient d’une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsBox</name>
    <message>
        <source>%1 – %2</source>
        <comment>route: who can read it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>account: handle, hat</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No account yet. What you write is kept as a draft.</source>
        <translation>Pas encore de compte. Ce que vous écrivez est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>As narrow as possible</source>
        <translation>Aussi restreint que possible</translation>
    </message>
    <message>
        <source>As narrow as possible: %1</source>
        <translation>Aussi restreint que possible&#x202f;: %1</translation>
    </message>
    <message>
        <source>No account of yours posts in this sphere. What you write is kept as a draft.</source>
        <translation>Aucun de vos comptes n’envoie dans cette sphère. Ce que vous écrivez est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Post as %1 on %2</source>
        <translation>Envoyer en tant que %1 sur %2</translation>
    </message>
    <message>
        <source>How far it goes on %1</source>
        <translation>Jusqu’où il va sur %1</translation>
    </message>
</context>
<context>
    <name>cohort::AccountsPage</name>
    <message>
        <source>Up to date at %1</source>
        <translation>Dernière mise à jour&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Rien n’a encore été récupéré</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2 posts</source>
        <translation>Récupération&#x202f;: %1 messages sur %2</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Offline since %1; what was fetched stays readable</source>
        <translation>Hors ligne depuis %1&#x202f;; ce qui a été récupéré reste lisible</translation>
    </message>
    <message>
        <source>The server asked to wait; it goes on by itself</source>
        <translation>Le serveur a demandé d’attendre&#x202f;; la reprise est automatique</translation>
    </message>
    <message>
        <source>Signed out: sign in again. Nothing on this computer is lost.</source>
        <translation>Déconnecté&#x202f;: connectez-vous à nouveau. Rien n’est perdu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the sign-in cannot be read. Unlock it and try again; nothing is overwritten.</source>
        <translation>Le trousseau est verrouillé, la connexion ne peut donc pas être lue. Déverrouillez-le et réessayez&#x202f;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation>Ne fonctionne pas depuis %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Your accounts will be here</source>
        <translation>Vos comptes apparaîtront ici</translation>
    </message>
    <message>
        <source>An account connects Cohort with a network. Nothing is posted by signing in.</source>
        <translation>Un compte relie Cohort à un réseau. Se connecter ne publie rien.</translation>
    </message>
    <message>
        <source>Sign in to a network…</source>
        <translation>Se connecter à un réseau…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What %1 is for</source>
        <translation>À quoi sert %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Se déconnecter de %1</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in again to %1</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>This server can:</source>
        <translation>Ce serveur peut&#x202f;:</translation>
    </message>
    <message>
        <source>It cannot:</source>
        <translation>Il ne peut pas&#x202f;:</translation>
    </message>
    <message>
        <source>We could not find out (and expect the worst):</source>
        <translation>Impossible à déterminer (Cohort suppose le pire)&#x202f;:</translation>
    </message>
    <message>
        <source>Sign out of %1? Your people, circles and drafts stay on this computer.</source>
        <translation>Se déconnecter de %1&#x202f;? Vos contacts, cercles et brouillons restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Forget %1 on this computer</source>
        <translation>Oublier %1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>Could not be read the last time:</source>
        <translation>N’ont pas pu être lus la dernière fois&#x202f;:</translation>
    </message>
    <message>
        <source>Follow the feeds of a list…</source>
        <translation>Suivre les flux d’une liste…</translation>
    </message>
    <message>
        <source>Write the list of feeds…</source>
        <translation>Écrire la liste des flux…</translation>
    </message>
    <message>
        <source>Forget %1 on this computer?</source>
        <translation>Oublier %1 sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Forget, keep the drafts</source>
        <translation>Oublier, garder les brouillons</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>Forget, with the drafts</source>
        <translation>Oublier, avec les brouillons</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>Garder le compte</translation>
    </message>
</context>
<context>
    <name>cohort::AddressList</name>
    <message>
        <source>In your address book</source>
        <translation>Dans votre carnet d’adresses</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceBox</name>
    <message>
        <source>E&amp;xcept</source>
        <translation>&amp;Sauf</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>To: circles and people</source>
        <translation>Pour&#x202f;: cercles et personnes</translation>
    </message>
    <message>
        <source>Except: people who must not see it</source>
        <translation>Sauf&#x202f;: personnes qui ne doivent pas le voir</translation>
    </message>
    <message>
        <source>Except…</source>
        <translation>Sauf…</translation>
    </message>
    <message>
        <source>Leave somebody out</source>
        <translation>Exclure quelqu’un</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>A circle that was removed</source>
        <translation>Un cercle supprimé</translation>
    </message>
    <message>
        <source>Somebody who was removed</source>
        <translation>Une personne retirée</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceEntry</name>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Your followers</source>
        <translation>Vos abonnés</translation>
    </message>
    <message>
        <source>The people of this conversation</source>
        <translation>Les personnes de cette conversation</translation>
    </message>
</context>
<context>
    <name>cohort::AudienceField</name>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>Circle or person</source>
        <translation>Cercle ou personne</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, in the audience. Press to remove.</source>
        <translation>%1, dans l’audience. Appuyer pour retirer.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
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
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::CapabilityCard</name>
    <message>
        <source>Limit a post to: %1</source>
        <translation>Limiter un message à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Send to named people only</source>
        <translation>Envoyer uniquement à des personnes nommées</translation>
    </message>
    <message>
        <source>Send to named people only; all of them stand in the text</source>
        <translation>Envoyer uniquement à des personnes nommées&#x202f;; toutes figurent dans le texte</translation>
    </message>
    <message>
        <source>Send to named people only, without naming them in the text</source>
        <translation>Envoyer uniquement à des personnes désignées, sans les nommer dans le texte</translation>
    </message>
    <message>
        <source>Keep a post from being read by anyone</source>
        <translation>Empêcher que tout le monde puisse lire un message</translation>
    </message>
    <message>
        <source>Keep a post on its own server</source>
        <translation>Garder un message sur son propre serveur</translation>
    </message>
    <message>
        <source>Keep a circle of yours by itself</source>
        <translation>Gérer lui-même un de vos cercles</translation>
    </message>
    <message>
        <source>Keep a circle of yours; who joins later does not see older posts</source>
        <translation>Gérer un de vos cercles&#x202f;; qui le rejoint plus tard ne voit pas les anciens messages</translation>
    </message>
    <message>
        <source>Keep a circle of yours; who joins later sees older posts too</source>
        <translation>Gérer un de vos cercles&#x202f;; qui le rejoint plus tard voit aussi les anciens messages</translation>
    </message>
    <message>
        <source>Hide from the people of a post who else gets it</source>
        <translation>Cacher aux destinataires d’un message qui d’autre le reçoit</translation>
    </message>
    <message>
        <source>Post: this network is for reading only</source>
        <translation>Envoyer&#x202f;: ce réseau est en lecture seule</translation>
    </message>
    <message>
        <source>Refuse a post that would reach somebody you did not choose</source>
        <translation>Refuser un message qui atteindrait quelqu’un que vous n’avez pas choisi</translation>
    </message>
    <message>
        <source>Recognise a post that is sent twice by accident</source>
        <translation>Reconnaître un message envoyé deux fois par accident</translation>
    </message>
    <message>
        <source>Let you accept every follower before they read you</source>
        <translation>Vous laisser accepter chaque abonné avant qu’il vous lise</translation>
    </message>
    <message>
        <source>Change a post afterwards</source>
        <translation>Modifier un message après coup</translation>
    </message>
    <message>
        <source>Delete a post (other servers are asked to follow)</source>
        <translation>Supprimer un message (les autres serveurs sont priés d’en faire autant)</translation>
    </message>
    <message>
        <source>How many people follow you</source>
        <translation>Combien de personnes vous suivent</translation>
    </message>
    <message>
        <source>How long a post may be</source>
        <translation>Quelle longueur un message peut avoir</translation>
    </message>
    <message>
        <source>Follow blogs and feeds by their address</source>
        <translation>Suivre des blogs et des flux par leur adresse</translation>
    </message>
    <message>
        <source>Reply here: the page in the browser is the place for it</source>
        <translation>Répondre ici&#x202f;: cela se fait sur la page, dans le navigateur</translation>
    </message>
    <message>
        <source>Read or write direct messages: the app password does not allow it, or their service did not answer. Everything else works. Make an app password that may use direct messages and sign in with it; Cohort tries again every day</source>
        <translation>Lire ou écrire des messages directs&#x202f;: le mot de passe d’application ne le permet pas, ou le service correspondant n’a pas répondu. Tout le reste fonctionne. Créez un mot de passe d’application qui donne accès aux messages directs et connectez-vous avec lui&#x202f;; Cohort réessaie chaque jour</translation>
    </message>
    <message>
        <source>Direct messages to one person, and answers in groups; they are not encrypted from end to end, and the network&apos;s staff can read them</source>
        <translation>Messages directs à une seule personne, et réponses dans les groupes&#x202f;; ils ne sont pas chiffrés de bout en bout, et le personnel du réseau peut les lire</translation>
    </message>
</context>
<context>
    <name>cohort::CardPreview</name>
    <message>
        <source>Only new people go into the circle; whoever you have already stays in the circles as they are.</source>
        <translation>Seules les nouvelles personnes vont dans le cercle&#x202f;; celles que vous avez déjà restent dans leurs cercles, sans changement.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Quels contacts</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Which contacts</source>
        <translation>&amp;Quels contacts</translation>
    </message>
    <message>
        <source>New people &amp;go into</source>
        <translation>Placer les nouvelles &amp;personnes dans</translation>
    </message>
    <message>
        <source>Circle for new people</source>
        <translation>Cercle pour les nouvelles personnes</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Aucun cercle</translation>
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
        <translation>✓ Lu</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpList</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpModel</name>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpView</name>
    <message>
        <source>&amp;Back to the stream</source>
        <translation>&amp;Retour aux messages</translation>
    </message>
    <message>
        <source>&amp;Mark read</source>
        <translation>Marquer comme l&amp;u</translation>
    </message>
    <message>
        <source>&amp;All is read</source>
        <translation>&amp;Tout est lu</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>The conversation that is chosen</source>
        <translation>La conversation choisie</translation>
    </message>
    <message>
        <source>You have read everything up to now.</source>
        <translation>Vous avez tout lu jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>Back to the stream</source>
        <translation>Retour aux messages</translation>
    </message>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>%n message marqué comme lu</numerusform>
            <numerusform>%n messages marqués comme lus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark unread</source>
        <translation>Marquer comme &amp;non lu</translation>
    </message>
    <message>
        <source>&amp;All is read, show the rest</source>
        <translation>&amp;Tout est lu, afficher le reste</translation>
    </message>
</context>
<context>
    <name>cohort::CircleChips</name>
    <message>
        <source>Add to a circle</source>
        <translation>Ajouter à un cercle</translation>
    </message>
    <message>
        <source>Add this person to a circle</source>
        <translation>Ajouter cette personne à un cercle</translation>
    </message>
    <message>
        <source>In no circle yet</source>
        <translation>Dans aucun cercle pour l’instant</translation>
    </message>
    <message>
        <source>Take out of the circle %1</source>
        <translation>Retirer du cercle %1</translation>
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
        <translation>Dans le cercle</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Not in the circle</source>
        <translation>Hors du cercle</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Delete circle</source>
        <translation>&amp;Supprimer le cercle</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Edit a circle</source>
        <translation>Modifier un cercle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find among: %1</source>
        <translation>Rechercher parmi&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>In the circle: %n people</source>
        <translation>
            <numerusform>Dans le cercle&#x202f;: %n personne</numerusform>
            <numerusform>Dans le cercle&#x202f;: %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the circle: %n people</source>
        <translation>
            <numerusform>Hors du cercle&#x202f;: %n personne</numerusform>
            <numerusform>Hors du cercle&#x202f;: %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n personne ajoutée à %1</numerusform>
            <numerusform>%n personnes ajoutées à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>%n personne retirée de %1</numerusform>
            <numerusform>%n personnes retirées de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The circle %1 was deleted; its people stay</source>
        <translation>Le cercle %1 a été supprimé&#x202f;; ses personnes restent</translation>
    </message>
</context>
<context>
    <name>cohort::CircleFields</name>
    <message>
        <source>A name you would not mind being seen</source>
        <translation>Un nom qui peut être vu sans gêne</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>Nom du cercle</translation>
    </message>
    <message>
        <source>Sphere of the circle</source>
        <translation>Sphère du cercle</translation>
    </message>
    <message>
        <source>Shape of the circle</source>
        <translation>Forme du cercle</translation>
    </message>
    <message>
        <source>How far a post to this circle goes unasked</source>
        <translation>Jusqu’où va un message à ce cercle sans demande de confirmation</translation>
    </message>
    <message>
        <source>Note on the circle</source>
        <translation>Note sur le cercle</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Pour vous uniquement</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Colour of the circle</source>
        <translation>Couleur du cercle</translation>
    </message>
    <message>
        <source>Name, note and members are stored on this computer only; no network is told of them.</source>
        <translation>Le nom, la note et les membres sont enregistrés uniquement sur cet ordinateur&#x202f;; aucun réseau n’en est informé.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;phere</source>
        <translation>Sp&amp;hère</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Appar&amp;ence</translation>
    </message>
    <message>
        <source>Posts &amp;go to</source>
        <translation>Les &amp;messages vont à</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>cohort::Commands</name>
    <message>
        <source>A circle by its place in the list</source>
        <translation>Un cercle selon sa place dans la liste</translation>
    </message>
    <message>
        <source>Moving in a list</source>
        <translation>Déplacement dans une liste</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>S&amp;ynchronise now</source>
        <translation>S&amp;ynchroniser maintenant</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Professional only</source>
        <translation>&amp;Professionnel uniquement</translation>
    </message>
    <message>
        <source>P&amp;ersonal only</source>
        <translation>Pe&amp;rsonnel uniquement</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>Les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Hide what is on the screen</source>
        <translation>&amp;Masquer le contenu de l’écran</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Search in what is shown</source>
        <translation>R&amp;echercher dans ce qui est affiché</translation>
    </message>
    <message>
        <source>Search &amp;everything</source>
        <translation>Rechercher par&amp;tout</translation>
    </message>
    <message>
        <source>Next &amp;unread circle</source>
        <translation>Cercle non lu s&amp;uivant</translation>
    </message>
    <message>
        <source>Nex&amp;t account</source>
        <translation>Compte su&amp;ivant</translation>
    </message>
    <message>
        <source>Previous a&amp;ccount</source>
        <translation>Compte précé&amp;dent</translation>
    </message>
    <message>
        <source>Show &amp;new posts</source>
        <translation>Afficher les &amp;nouveaux messages</translation>
    </message>
    <message>
        <source>&amp;Replies to me</source>
        <translation>Réponses à &amp;moi</translation>
    </message>
    <message>
        <source>Sa&amp;ved threads</source>
        <translation>Conversations con&amp;servées</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>Boîte d’en&amp;voi</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Com&amp;ptes</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>&amp;Keep the conversation</source>
        <translation>&amp;Conserver la conversation</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>&amp;Lu ou non lu</translation>
    </message>
    <message>
        <source>&amp;All as read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message>
        <source>This and &amp;older as read</source>
        <translation>Celui-ci et les plus &amp;anciens comme lus</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Partager</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>J’ai&amp;me</translation>
    </message>
    <message>
        <source>&amp;New circle …</source>
        <translation>&amp;Nouveau cercle…</translation>
    </message>
    <message>
        <source>&amp;Edit this circle …</source>
        <translation>&amp;Modifier ce cercle…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Cohort</source>
        <translation>À &amp;propos de Cohort</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;Cercle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>J, K or ↓, ↑</source>
        <translation>J, K ou ↓, ↑</translation>
    </message>
    <message>
        <source>Next and previous post</source>
        <translation>Message suivant et précédent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Read on: a page further, then the next unread circle</source>
        <translation>Continuer la lecture&#x202f;: une page plus loin, puis le cercle non lu suivant</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Maj+Espace</translation>
    </message>
    <message>
        <source>A page back</source>
        <translation>Une page en arrière</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close the conversation, or the composer: what is written is kept as a draft</source>
        <translation>Fermer la conversation ou la zone de rédaction&#x202f;: le texte écrit est gardé comme brouillon</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>Everything that can be done with a post</source>
        <translation>Tout ce qui peut être fait avec un message</translation>
    </message>
    <message>
        <source>&amp;Who could see this …</source>
        <translation>&amp;Qui pouvait voir ceci …</translation>
    </message>
    <message>
        <source>Catc&amp;h up</source>
        <translation>&amp;Rattrapage</translation>
    </message>
    <message>
        <source>&amp;My comments</source>
        <translation>Mes c&amp;ommentaires</translation>
    </message>
    <message>
        <source>Menu key or %1</source>
        <translation>Touche Menu ou %1</translation>
    </message>
</context>
<context>
    <name>cohort::CommentList</name>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
</context>
<context>
    <name>cohort::CommentModel</name>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Vous vouliez un rappel</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
</context>
<context>
    <name>cohort::Commenting</name>
    <message>
        <source>Noted among your comments</source>
        <translation>Noté parmi vos commentaires</translation>
    </message>
    <message>
        <source>Forgotten that you commented there</source>
        <translation>Oublié&#x202f;: vous aviez commenté là-bas</translation>
    </message>
</context>
<context>
    <name>cohort::CommentsLine</name>
    <message>
        <source>This blog does not tell its comments here: they are on its page alone.</source>
        <translation>Ce blog ne communique pas ses commentaires ici&#x202f;: ils ne sont que sur sa page.</translation>
    </message>
    <message>
        <source>The blog tells no comments on this post so far.</source>
        <translation>Le blog ne communique aucun commentaire sur ce message jusqu’ici.</translation>
    </message>
    <message>
        <source>Look for comments</source>
        <translation>Chercher des commentaires</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Comments by others are not here. The blog can be asked for them.</source>
        <translation>Les commentaires des autres ne sont pas ici. On peut les demander au blog.</translation>
    </message>
</context>
<context>
    <name>cohort::CommentsView</name>
    <message>
        <source>Closed: it comes back when somebody answers</source>
        <translation>Fermé&#x202f;: reviendra quand quelqu’un répondra</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>De nouveau ouvert</translation>
    </message>
    <message>
        <source>The conversation is muted</source>
        <translation>La conversation est masquée</translation>
    </message>
    <message>
        <source>The conversation is not muted any more</source>
        <translation>La conversation n’est plus masquée</translation>
    </message>
    <message>
        <source>You will be reminded here</source>
        <translation>Le rappel apparaîtra ici</translation>
    </message>
    <message>
        <source>No reminder any more</source>
        <translation>Plus de rappel</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>Mes commentaires</translation>
    </message>
    <message>
        <source>&amp;Open the conversation</source>
        <translation>&amp;Ouvrir la conversation</translation>
    </message>
    <message>
        <source>M&amp;ute the conversation</source>
        <translation>Mas&amp;quer la conversation</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>Me le &amp;rappeler</translation>
    </message>
    <message>
        <source>Which comments to show</source>
        <translation>Quels commentaires afficher</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>With new answers</source>
        <translation>Avec de nouvelles réponses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>In muted conversations</source>
        <translation>Dans des conversations masquées</translation>
    </message>
    <message numerus="yes">
        <source>Remind me if nobody answers in %n &amp;days</source>
        <translation>
            <numerusform>Me le rappeler si personne ne répond d’ici %n &amp;jour</numerusform>
            <numerusform>Me le rappeler si personne ne répond d’ici %n &amp;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation>Me le rappeler &amp;demain</translation>
    </message>
    <message>
        <source>Remind me in a &amp;week</source>
        <translation>Me le rappeler dans une &amp;semaine</translation>
    </message>
    <message>
        <source>Remind me on a da&amp;y …</source>
        <translation>Me le rappeler à une da&amp;te…</translation>
    </message>
    <message>
        <source>&amp;No reminder</source>
        <translation>&amp;Pas de rappel</translation>
    </message>
    <message>
        <source>Open it &amp;again</source>
        <translation>Rou&amp;vrir</translation>
    </message>
    <message>
        <source>C&amp;lose it until somebody answers</source>
        <translation>F&amp;ermer jusqu’à ce que quelqu’un réponde</translation>
    </message>
    <message>
        <source>&amp;Unmute the conversation</source>
        <translation>&amp;Ne plus masquer la conversation</translation>
    </message>
    <message>
        <source>&amp;Mute the conversation</source>
        <translation>Mas&amp;quer la conversation</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What you say to others will be here</source>
        <translation>Ce que vous dites aux autres apparaîtra ici</translation>
    </message>
    <message>
        <source>Your answers and comments on every network, with what became of them. Posts of yours that begin a conversation come here when somebody answers.</source>
        <translation>Vos réponses et commentaires sur tous les réseaux, avec ce qu’ils sont devenus. Vos messages qui ouvrent une conversation arrivent ici quand quelqu’un répond.</translation>
    </message>
    <message>
        <source>None of your comments is like that</source>
        <translation>Aucun de vos commentaires ne correspond</translation>
    </message>
    <message>
        <source>Choose others above.</source>
        <translation>Choisissez-en d’autres ci-dessus.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Rou&amp;vrir</translation>
    </message>
    <message>
        <source>Mark as c&amp;losed</source>
        <translation>Marquer comme &amp;fermé</translation>
    </message>
    <message>
        <source>&amp;Forget that I commented here</source>
        <translation>O&amp;ublier que j’ai commenté ici</translation>
    </message>
</context>
<context>
    <name>cohort::Composer</name>
    <message>
        <source>No account is chosen: none of yours fits. Say under “Posting as” who speaks.</source>
        <translation>Aucun compte n’est choisi&#x202f;: aucun des vôtres ne convient. Indiquez sous «&#x202f;Envoyer avec&#x202f;» qui parle.</translation>
    </message>
    <message>
        <source>Starts with the circle you are reading. Alt+T changes it.</source>
        <translation>Au départ, le cercle que vous lisez. Alt+P permet d’en changer.</translation>
    </message>
    <message>
        <source>Starts with the person you are reading. Alt+T changes it.</source>
        <translation>Au départ, la personne que vous lisez. Alt+P permet d’en changer.</translation>
    </message>
    <message>
        <source>Say whom it is for, and under “Posting as” who speaks.</source>
        <translation>Indiquez à qui c’est destiné et, sous «&#x202f;Envoyer avec&#x202f;», qui parle.</translation>
    </message>
    <message>
        <source>Starts with what this account is for. Alt+T changes it.</source>
        <translation>Au départ, ce à quoi sert ce compte. Alt+P permet d’en changer.</translation>
    </message>
    <message>
        <source>Starts with the conversation, no wider than the post you answer. Alt+T changes it.</source>
        <translation>Au départ, la conversation, sans aller plus loin que le message auquel vous répondez. Alt+P permet d’en changer.</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>Fermer, &amp;garder le brouillon</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Qui verra ceci</translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation>Qui exactement&#x202f;?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>You change a post that was sent: who can see it stays as it is.</source>
        <translation>Vous modifiez un message déjà envoyé&#x202f;: les personnes qui peuvent le voir restent les mêmes.</translation>
    </message>
    <message>
        <source>Working out who will see this…</source>
        <translation>Recherche de qui verra ceci…</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Gardé comme brouillon.</translation>
    </message>
    <message>
        <source>Sending: anyone will be able to read it.</source>
        <translation>Envoi&#x202f;: tout le monde pourra le lire.</translation>
    </message>
    <message numerus="yes">
        <source>Sending to %n people.</source>
        <translation>
            <numerusform>Envoi à %n personne.</numerusform>
            <numerusform>Envoi à %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who will see this has just changed. Read the sentence below, then send again.</source>
        <translation>Qui verra ceci vient de changer. Lisez la phrase ci-dessous, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Nobody else in this conversation will be able to read your answer.</source>
        <translation>Personne d’autre dans cette conversation ne pourra lire votre réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in this conversation will be able to read your answer: %2.</source>
        <translation>
            <numerusform>Votre réponse pourra être lue par %1 personne sur %n dans cette conversation&#x202f;: %2.</numerusform>
            <numerusform>Votre réponse pourra être lue par %1 des %n personnes de cette conversation&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>audience, who will see it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>More people could read it than you chose: narrow it, or agree below the text.</source>
        <translation>Plus de personnes que vous n’en avez choisi pourraient le lire&#x202f;: restreignez-le, ou donnez votre accord sous le texte.</translation>
    </message>
    <message>
        <source>&amp;Save change</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add alt text? People who cannot see the picture read it instead.</source>
        <translation>Ajouter un texte alternatif&#x202f;? Les personnes qui ne peuvent pas voir l’image le lisent à la place.</translation>
    </message>
    <message>
        <source>Add alt text</source>
        <translation>Ajouter une description</translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Quoting a post</source>
        <translation>Citation d’un message</translation>
    </message>
    <message>
        <source>Sending: whoever has the password can read it.</source>
        <translation>Envoi&#x202f;: toute personne ayant le mot de passe pourra le lire.</translation>
    </message>
    <message>
        <source>What you write stands only here for now, and Cohort goes on trying to keep it as a draft.</source>
        <translation>Ce que vous écrivez n’est pour l’instant qu’ici, et Cohort continue d’essayer de le conserver comme brouillon.</translation>
    </message>
    <message>
        <source>Close and lose what is not kept</source>
        <translation>Fermer et perdre ce qui n’est pas conservé</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Conservation du brouillon…</translation>
    </message>
</context>
<context>
    <name>cohort::ComposerForm</name>
    <message>
        <source>Posting as</source>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>Content &amp;warning</source>
        <translation>Avertisseme&amp;nt</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement de contenu</translation>
    </message>
    <message>
        <source>Content warning: what is shown before the text</source>
        <translation>Avertissement de contenu&#x202f;: ce qui est affiché avant le texte</translation>
    </message>
    <message>
        <source>Shown before the text is opened</source>
        <translation>Affiché avant l’ouverture du texte</translation>
    </message>
    <message>
        <source>Language of the post</source>
        <translation>Langue du message</translation>
    </message>
    <message>
        <source>Answering %1 (%2): %3</source>
        <translation>Réponse à %1 (%2)&#x202f;: %3</translation>
    </message>
    <message>
        <source>Pictures for the post</source>
        <translation>Images pour le message</translation>
    </message>
    <message>
        <source>Pictures and films (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</source>
        <translation>Images et films (*.png *.jpg *.jpeg *.gif *.webp *.avif *.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>characters used, limit, account</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Language not said</source>
        <translation>Langue non indiquée</translation>
    </message>
</context>
<context>
    <name>cohort::DiskPage</name>
    <message>
        <source>Which posts stay</source>
        <translation>Messages qui restent</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The last months</source>
        <translation>Les derniers mois</translation>
    </message>
    <message>
        <source>Only what is saved</source>
        <translation>Uniquement ce qui est conservé</translation>
    </message>
    <message>
        <source>Months that stay</source>
        <translation>Nombre de mois gardés</translation>
    </message>
    <message>
        <source>&amp;Apply …</source>
        <translation>&amp;Appliquer…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>What each circle takes</source>
        <translation>Place prise par chaque cercle</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Only posts that can be fetched again go. Saved conversations, your own posts, what was written to you, what a draft answers, and what another circle keeps longer stay. Sizes of circles are estimated.</source>
        <translation>Seuls les messages qui peuvent être récupérés à nouveau sont retirés. Restent les conversations conservées, vos propres messages, ce qui vous a été écrit, ce à quoi répond un brouillon et ce qu’un autre cercle garde plus longtemps. Les tailles des cercles sont estimées.</translation>
    </message>
    <message>
        <source>This profile takes %1 of the disk: posts %2, saved conversations %3, their pictures %4, people, drafts and receipts %5, older copies %6.</source>
        <translation>Ce profil prend %1 sur le disque&#x202f;: messages %2, conversations conservées %3, leurs images %4, personnes, brouillons et reçus %5, anciennes copies %6.</translation>
    </message>
    <message>
        <source>There is no circle yet.</source>
        <translation>Il n’y a pas encore de cercle.</translation>
    </message>
    <message>
        <source>Posts of %1 that stay on this computer:</source>
        <translation>Messages du cercle %1 qui restent sur cet ordinateur&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n posts</source>
        <translation>
            <numerusform>Retirer %n message</numerusform>
            <numerusform>Retirer %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien modifier</translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed so far</source>
        <translation>
            <numerusform>%n message retiré jusqu’ici</numerusform>
            <numerusform>%n messages retirés jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed. %1 keeps: %2</source>
        <comment>number of posts, circle, its rule</comment>
        <translation>
            <numerusform>%n message retiré. %1 garde&#x202f;: %2</numerusform>
            <numerusform>%n messages retirés. %1 garde&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps from now on: %2</source>
        <comment>circle, its rule</comment>
        <translation>%1 garde désormais : %2</translation>
    </message>
</context>
<context>
    <name>cohort::FeedFolders</name>
    <message>
        <source>Folders of the list</source>
        <translation>Dossiers de la liste</translation>
    </message>
    <message>
        <source>The list has its feeds in folders. Choose those that shall become circles of yours; the feeds of all others are followed and stand in no circle.</source>
        <translation>Dans cette liste, les flux sont rangés en dossiers. Choisissez ceux qui doivent devenir des cercles à vous&#x202f;; les flux de tous les autres sont suivis et ne figurent dans aucun cercle.</translation>
    </message>
    <message>
        <source>Folders that become circles</source>
        <translation>Dossiers qui deviennent des cercles</translation>
    </message>
    <message>
        <source>Life of the new circles</source>
        <translation>Sphère des nouveaux cercles</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Follow the feeds</source>
        <translation>&amp;Suivre les flux</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Circles for the &amp;life</source>
        <translation>Sp&amp;hère des cercles</translation>
    </message>
</context>
<context>
    <name>cohort::FeedLists</name>
    <message>
        <source>%1: gone for good; it is not asked again</source>
        <translation>%1&#x202f;: définitivement disparu&#x202f;; n’est plus interrogé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a blog, what is wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <translation>Liste de flux</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation>Listes de flux (*.opml *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write the list of feeds to</source>
        <translation>Écrire la liste des flux dans</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Listes de flux (*.opml)</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of feeds (OPML).</source>
        <translation>Ce fichier ne peut pas être lu comme une liste de flux (OPML).</translation>
    </message>
    <message>
        <source>Following feeds: %1 of %2</source>
        <translation>Abonnement aux flux&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address of a feed, what is wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feeds are followed</source>
        <translation>
            <numerusform>%n flux est suivi</numerusform>
            <numerusform>%n flux sont suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>%n flux n’a pas pu être lu</numerusform>
            <numerusform>%n flux n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>%n flux écrit</numerusform>
            <numerusform>%n flux écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be a list of feeds. Add blogs and feeds as an account first, then open it again.</source>
        <translation>%1 est peut-être une liste de flux. Ajoutez d’abord les blogs et flux comme compte, puis ouvrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Shall the feeds in %1 be followed?</source>
        <translation>Faut-il suivre les flux de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Follow them (%1)</source>
        <comment>a life</comment>
        <translation>Les suivre (%1)</translation>
    </message>
</context>
<context>
    <name>cohort::FindBar</name>
    <message>
        <source>Search in what is shown</source>
        <translation>Rechercher dans ce qui est affiché</translation>
    </message>
    <message>
        <source>Words to find in what is shown</source>
        <translation>Mots à rechercher dans ce qui est affiché</translation>
    </message>
    <message>
        <source>The one above</source>
        <translation>Celui du dessus</translation>
    </message>
    <message>
        <source>The one below</source>
        <translation>Celui du dessous</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Introuvable dans ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cohort::FindPeople</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Add to my people</source>
        <translation>&amp;Ajouter à mes contacts</translation>
    </message>
    <message>
        <source>Add and fo&amp;llow</source>
        <translation>Ajouter et &amp;suivre</translation>
    </message>
    <message>
        <source>Look through this account</source>
        <translation>Rechercher avec ce compte</translation>
    </message>
    <message>
        <source>@name@server or a name</source>
        <translation>@nom@serveur ou un nom</translation>
    </message>
    <message>
        <source>Handle or name to find</source>
        <translation>Identifiant ou nom à rechercher</translation>
    </message>
    <message>
        <source>Found on the network</source>
        <translation>Trouvé sur le réseau</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>Thr&amp;ough</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Sign in to a network first: looking for people goes through your account.</source>
        <translation>Connectez-vous d’abord à un réseau&#x202f;: la recherche de personnes passe par votre compte.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name, handle</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nobody found. Try the whole handle, @name@server.</source>
        <translation>Personne n’a été trouvé. Essayez l’identifiant complet, @nom@serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FirstStartPage</name>
    <message>
        <source>Tell me of &amp;new replies and mentions on the desktop</source>
        <translation>Signaler sur le bureau les &amp;nouvelles réponses et mentions</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Cohort</source>
        <translation>Bienvenue dans Cohort</translation>
    </message>
    <message>
        <source>A circle is one of the faces you show to the world. Here you read and write circle by circle, and see who can read a post before it is sent.</source>
        <translation>Un cercle est l’un des visages que vous montrez au monde. Ici, vous lisez et écrivez cercle par cercle, et vous voyez qui peut lire un message avant qu’il soit envoyé.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample people</source>
        <translation>&amp;Essayer avec des personnes fictives</translation>
    </message>
    <message>
        <source>Invented people and conversations. No account, no connection.</source>
        <translation>Personnes et conversations inventées. Ni compte, ni connexion.</translation>
    </message>
    <message>
        <source>&amp;Sign in to a network</source>
        <translation>Se &amp;connecter à un réseau</translation>
    </message>
    <message>
        <source>Your own account, for example on Mastodon. Nothing is posted by signing in.</source>
        <translation>Votre propre compte, par exemple sur Mastodon. Se connecter ne publie rien.</translation>
    </message>
    <message>
        <source>&amp;Bring my archive</source>
        <translation>&amp;Importer mon archive</translation>
    </message>
    <message>
        <source>Reading an exported archive is not part of this version yet.</source>
        <translation>Cette version ne peut pas encore lire une archive exportée.</translation>
    </message>
</context>
<context>
    <name>cohort::HandleList</name>
    <message>
        <source>No handle in this sphere</source>
        <translation>Aucun identifiant dans cette sphère</translation>
    </message>
    <message>
        <source>On no network that Cohort knows of</source>
        <translation>Sur aucun réseau connu de Cohort</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>handle, network</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Make %1 a person of its own</source>
        <translation>Faire de %1 une personne à part</translation>
    </message>
</context>
<context>
    <name>cohort::HighlightDialog</name>
    <message>
        <source>&amp;Mark the selection</source>
        <translation>&amp;Surligner la sélection</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Select words with the mouse or with Shift and the arrow keys, then mark them.</source>
        <translation>Sélectionnez des mots avec la souris ou avec Maj et les touches fléchées, puis surlignez-les.</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Take the &amp;mark away</source>
        <translation>Retirer le &amp;surlignage</translation>
    </message>
</context>
<context>
    <name>cohort::Keeping</name>
    <message>
        <source>The conversation is saved</source>
        <translation>La conversation est conservée</translation>
    </message>
    <message>
        <source>The conversation is no longer saved</source>
        <translation>La conversation n’est plus conservée</translation>
    </message>
</context>
<context>
    <name>cohort::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In lists of posts</source>
        <translation>Dans les listes de messages</translation>
    </message>
</context>
<context>
    <name>cohort::KeyPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Raccourci &amp;habituel</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Tout comme d’habitude</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>Nouveau raccourci pour l’action choisie</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>Nouveau &amp;raccourci&#x202f;:</translation>
    </message>
    <message>
        <source>%1 already belongs to &quot;%2&quot;: nothing was changed.</source>
        <translation>%1 appartient déjà à «&#x202f;%2&#x202f;»&#x202f;: rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>cohort::LibraryPage</name>
    <message>
        <source>When an author edits or deletes what you saved</source>
        <translation>Quand un auteur modifie ou supprime ce que vous avez conservé</translation>
    </message>
    <message>
        <source>Keep your copy, marked</source>
        <translation>Garder votre copie, avec une indication</translation>
    </message>
    <message>
        <source>Keep your copy, but hide what was deleted</source>
        <translation>Garder votre copie, mais masquer ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Follow the author: change or forget the copy</source>
        <translation>Faire comme l’auteur&#x202f;: modifier ou oublier la copie</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>None: no weekly backup</source>
        <translation>Aucun&#x202f;: pas de sauvegarde hebdomadaire</translation>
    </message>
    <message>
        <source>Folder of the weekly backup</source>
        <translation>Dossier de la sauvegarde hebdomadaire</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the weekly backup</source>
        <translation>Choisir le dossier de la sauvegarde hebdomadaire</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Aucune&#x202f;: non chiffrée</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>A backup holds people, circles, notes, drafts and saved threads with their pictures. Passwords stay in the keyring: sign in again on another computer. The weekly one is not encrypted.</source>
        <translation>Une sauvegarde contient les personnes, les cercles, les notes, les brouillons et les conversations conservées avec leurs images. Les mots de passe restent dans le trousseau&#x202f;: connectez-vous à nouveau sur un autre ordinateur. La sauvegarde hebdomadaire n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>When an &amp;author edits or deletes what you saved</source>
        <translation>Quand un &amp;auteur modifie ou supprime ce que vous avez conservé</translation>
    </message>
    <message>
        <source>&amp;Weekly backup into</source>
        <translation>Sauvegarde &amp;hebdomadaire dans</translation>
    </message>
    <message>
        <source>&amp;Passphrase, for a backup made now or brought back</source>
        <translation>&amp;Phrase secrète, pour une sauvegarde faite maintenant ou restaurée</translation>
    </message>
    <message>
        <source>The last one was made on %1.</source>
        <translation>La dernière a été faite le %1.</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Aucune n’a encore été faite.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Impossible d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Back up into</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sauvegardes (*.zip)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the backup needs one. Nothing was changed.</source>
        <translation>La phrase secrète est incorrecte, ou la sauvegarde en demande une. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This passphrase is soon guessed: take at least 12 characters, or none.</source>
        <translation>Cette phrase secrète est vite devinée&#x202f;: prenez au moins 12 caractères, ou aucune.</translation>
    </message>
    <message>
        <source>Written and read back: %1</source>
        <translation>Écrit et relu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The backup of %1 is whole. It takes the place of what is here when Cohort is started again; what is here now is kept in a folder beside it.</source>
        <translation>La sauvegarde du %1 est intacte. Elle remplacera ce qui est ici au prochain démarrage de Cohort&#x202f;; ce qui est ici maintenant sera conservé dans un dossier à côté.</translation>
    </message>
</context>
<context>
    <name>cohort::LineEdits</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>cohort::LinkDialog</name>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>%1 and %2 become one person in your people. Nobody is told of it.</source>
        <translation>%1 et %2 deviennent une seule personne dans vos contacts. Personne n’en est informé.</translation>
    </message>
    <message>
        <source>Your notes on both are put together. You can take it back.</source>
        <translation>Vos notes sur les deux sont réunies. Vous pouvez revenir en arrière.</translation>
    </message>
    <message>
        <source>&amp;Same person</source>
        <translation>&amp;Même personne</translation>
    </message>
    <message>
        <source>This person is then in no circle.</source>
        <translation>Cette personne n’est alors dans aucun cercle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This person is then in: %1.</source>
        <translation>Cette personne est alors dans&#x202f;: %1.</translation>
    </message>
    <message>
        <source>These are circles of both spheres: what you write to one of them may reach this person through the other&apos;s handle, and you will be warned of it.</source>
        <translation>Ce sont des cercles des deux sphères&#x202f;: ce que vous écrivez à l’un d’eux peut atteindre cette personne par l’identifiant de l’autre, et un avertissement vous le signalera.</translation>
    </message>
</context>
<context>
    <name>cohort::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text &amp;larger by</source>
        <translation>&amp;Agrandir le texte de</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>cohort::MainWindow</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>You were writing a post when Cohort ended; it is kept.</source>
        <translation>Vous étiez en train d’écrire un message quand Cohort s’est arrêté&#x202f;; il est conservé.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Deleting at the network cannot be taken back.</source>
        <translation>La suppression sur le réseau est irréversible.</translation>
    </message>
    <message>
        <source>Delete this post</source>
        <translation>Supprimer ce message</translation>
    </message>
    <message>
        <source>Work online</source>
        <translation>Travailler en ligne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cohort %1: your people, in circles, over several networks. Free software, GPL 3 or later.</source>
        <translation>Cohort %1&#x202f;: vos contacts, en cercles, à travers plusieurs réseaux. Logiciel libre, GPL 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Choose a post first: J goes to the next one.</source>
        <translation>Choisissez d’abord un message&#x202f;: J passe au suivant.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Nothing of your posts and people is shown.</source>
        <translation>Rien de vos messages ni de vos contacts n’est affiché.</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>%1 – Cohort</source>
        <comment>title of the window</comment>
        <translation>%1 – Cohort</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all circles</source>
        <translation>%1&#x202f;: tous les cercles</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>Réponses à moi</translation>
    </message>
    <message>
        <source>People in no circle</source>
        <translation>Personnes dans aucun cercle</translation>
    </message>
    <message>
        <source>Everything %1 received</source>
        <translation>Tout ce que %1 a reçu</translation>
    </message>
    <message>
        <source>One person&apos;s posts</source>
        <translation>Messages d’une personne</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>This network cannot be answered from here.</source>
        <translation>Il n’est pas possible de répondre à ce réseau depuis ici.</translation>
    </message>
    <message>
        <source>This link may not lead where it seems to. The whole address: %1</source>
        <translation>Ce lien ne mène peut-être pas là où il semble mener. L’adresse complète&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Already in %1.</source>
        <translation>Déjà dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n personne ajoutée à %1</numerusform>
            <numerusform>%n personnes ajoutées à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <comment>person, circle</comment>
        <translation>%1 a rejoint %2</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>The weekly backup could not be made: %1</source>
        <translation>La sauvegarde hebdomadaire n’a pas pu être faite&#x202f;: %1</translation>
    </message>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Impossible d’ouvrir ce lien.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Ce brouillon n’existe plus.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>A damaged file was put aside and begun anew: %1. Your people, circles, drafts and saved conversations are untouched. There is nothing to do: the posts are fetched again.</source>
        <translation>Un fichier endommagé a été mis de côté et recommencé&#x202f;: %1. Vos personnes, cercles, brouillons et conversations conservées sont intacts. Il n’y a rien à faire&#x202f;: les messages sont récupérés de nouveau.</translation>
    </message>
    <message>
        <source>Show what you wrote</source>
        <translation>Montrer ce que vous avez écrit</translation>
    </message>
</context>
<context>
    <name>cohort::MediaBox</name>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>Décrivez-le pour les personnes qui ne peuvent pas le voir</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Description de %1</translation>
    </message>
    <message>
        <source>Remove %1 from the post</source>
        <translation>Retirer %1 du message</translation>
    </message>
    <message>
        <source>Leaves as it is, with what the file says of place, time and device.</source>
        <translation>Part tel quel, avec ce que le fichier indique du lieu, de l’heure et de l’appareil.</translation>
    </message>
    <message>
        <source>This picture cannot be read, so what it says of its place cannot be taken out. Save it as JPEG or PNG to send it.</source>
        <translation>Cette image ne peut pas être lue, ce qu’elle indique de son lieu ne peut donc pas être enlevé. Enregistrez-la au format JPEG ou PNG pour l’envoyer.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>%1 cannot be sent: take it out or choose another file.</source>
        <translation>%1 ne peut pas être envoyé&#x202f;: retirez-le ou choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>cohort::MentionChips</name>
    <message>
        <source>a group: all who follow it would get this</source>
        <translation>un groupe&#x202f;: tous ceux qui le suivent le recevraient</translation>
    </message>
    <message>
        <source>a program: it may show this anywhere</source>
        <translation>un programme&#x202f;: il peut montrer ceci n’importe où</translation>
    </message>
    <message>
        <source>letters that look like others</source>
        <translation>des lettres qui ressemblent à d’autres</translation>
    </message>
    <message>
        <source>nobody you know, on a server where you know nobody</source>
        <translation>personne que vous connaissez, sur un serveur où vous ne connaissez personne</translation>
    </message>
    <message>
        <source>nobody you know</source>
        <translation>personne que vous connaissez</translation>
    </message>
    <message>
        <source>not in your audience</source>
        <translation>hors de votre audience</translation>
    </message>
    <message>
        <source>only named: does not get this</source>
        <translation>seulement nommé&#x202f;: ne reçoit pas ceci</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person: name, handle</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Named in the text</source>
        <translation>Nommés dans le texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, remark</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Careful: %1</source>
        <translation>Attention&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cohort::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>cohort::NetworkPage</name>
    <message>
        <source>Work &amp;offline</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>Look for new posts every</source>
        <translation>Intervalle de récupération</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#x202f;:</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du serveur mandataire</translation>
    </message>
    <message>
        <source>File with extra certificates to trust</source>
        <translation>Fichier de certificats supplémentaires de confiance</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose a file with extra certificates</source>
        <translation>Choisir un fichier de certificats supplémentaires</translation>
    </message>
    <message>
        <source>Look for new posts e&amp;very</source>
        <translation>&amp;Intervalle de récupération</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Serveur &amp;mandataire</translation>
    </message>
    <message>
        <source>&amp;Extra certificates</source>
        <translation>C&amp;ertificats supplémentaires</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It looks like http://proxy.example:8080.</source>
        <translation>Ceci n’est pas l’adresse d’un serveur mandataire. Elle ressemble à http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
    <message>
        <source>Extra certificates to trust</source>
        <translation>Certificats supplémentaires de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Servers you do not &amp;trust with limited posts</source>
        <translation>Serveurs auxquels vous ne con&amp;fiez pas de messages à audience limitée</translation>
    </message>
    <message>
        <source>This is not the name of a server. It looks like server.example.</source>
        <translation>Ce n’est pas le nom d’un serveur. Il ressemble à server.example.</translation>
    </message>
    <message>
        <source>&amp;Load networks from my own folder, too</source>
        <translation>Charger aussi les réseaux de mon propre &amp;dossier</translation>
    </message>
    <message>
        <source>Code in this folder can do everything Cohort can. It counts from the next start on: %1</source>
        <translation>Le code de ce dossier peut faire tout ce que Cohort peut faire. Cela vaut à partir du prochain démarrage&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cohort::NetworkTexts</name>
    <message>
        <source>Text for each account</source>
        <translation>Texte pour chaque compte</translation>
    </message>
    <message>
        <source>nothing is written for it yet</source>
        <translation>rien n’est encore écrit pour lui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong there</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Texte pour %1</translation>
    </message>
    <message>
        <source>The thread on %1</source>
        <translation>Le fil sur %1</translation>
    </message>
    <message>
        <source>Use the shared text</source>
        <translation>Utiliser le texte commun</translation>
    </message>
    <message>
        <source>Write something else here</source>
        <translation>Écrire autre chose ici</translation>
    </message>
    <message>
        <source>Use the shared text for %1</source>
        <translation>Utiliser le texte commun pour %1</translation>
    </message>
    <message>
        <source>Write something else for %1</source>
        <translation>Écrire autre chose pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n</source>
        <translation>
            <numerusform>Diviser en un fil de %n message</numerusform>
            <numerusform>Diviser en un fil de %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n for %1</source>
        <translation>
            <numerusform>Diviser en un fil de %n message pour %1</numerusform>
            <numerusform>Diviser en un fil de %n messages pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number of the part, all parts, its text</comment>
        <translation>%1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Là-bas&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: a thread of %n posts</source>
        <translation>
            <numerusform>%1&#x202f;: un fil de %n message</numerusform>
            <numerusform>%1&#x202f;: un fil de %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters</source>
        <translation>
            <numerusform>%1&#x202f;: %n caractère</numerusform>
            <numerusform>%1&#x202f;: %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 characters</source>
        <comment>account, used, limit</comment>
        <translation>%1&#x202f;: %2 sur %3 caractères</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many: emoji and many scripts take several for each character</source>
        <translation>
            <numerusform>%n octet de trop&#x202f;: les emoji et de nombreuses écritures en prennent plusieurs par caractère</numerusform>
            <numerusform>%n octets de trop&#x202f;: les emoji et de nombreuses écritures en prennent plusieurs par caractère</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1 has %2</source>
        <comment>number, what is too much</comment>
        <translation>la partie %1 a %2</translation>
    </message>
    <message>
        <source>pictures and films cannot go there</source>
        <translation>les images et les films ne peuvent pas y être envoyés</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are too many there</source>
        <translation>
            <numerusform>%n image ou film de trop pour ce réseau</numerusform>
            <numerusform>%n images ou films de trop pour ce réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known on this network, so only the name is written and nobody is told: %1.</source>
        <translation>Inconnu sur ce réseau&#x202f;; seul le nom est donc écrit et personne n’est averti&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures without alt text</source>
        <translation>
            <numerusform>%n image sans texte alternatif</numerusform>
            <numerusform>%n images sans texte alternatif</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that this network takes</source>
        <translation>%1 dépasse les %2 que ce réseau accepte</translation>
    </message>
    <message>
        <source>a poll cannot go there</source>
        <translation>un sondage ne peut pas y être envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n choices of the poll are too many there</source>
        <translation>
            <numerusform>%n choix du sondage de trop pour ce réseau</numerusform>
            <numerusform>%n choix du sondage de trop pour ce réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is made smaller there: this network takes %2.</source>
        <translation>La taille de %1 y est réduite&#x202f;: ce réseau accepte jusqu’à %2.</translation>
    </message>
    <message>
        <source>Number the parts</source>
        <translation>Numéroter les parties</translation>
    </message>
    <message>
        <source>Number the parts for %1</source>
        <translation>Numéroter les parties pour %1</translation>
    </message>
    <message>
        <source>No profile on this network is known, so the name is written instead of the link: %1.</source>
        <translation>Aucun profil n’est connu sur ce réseau&#x202f;; le nom est donc écrit à la place du lien&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>cohort::NoteBox</name>
    <message>
        <source>A note of yours; it stays on this computer</source>
        <translation>Une note de votre part&#x202f;; elle reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Press Enter to write in it</source>
        <translation>Appuyez sur Entrée pour y écrire</translation>
    </message>
</context>
<context>
    <name>cohort::NoticePage</name>
    <message>
        <source>Tell me of new &amp;replies and mentions</source>
        <translation>Signaler les nouvelles &amp;réponses et mentions</translation>
    </message>
    <message>
        <source>With &amp;names and the first words</source>
        <translation>Avec les &amp;noms et les premiers mots</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications (no system tray that shows messages), so none can be shown. What you choose here is kept.</source>
        <translation>Ce bureau n’a pas de place pour les notifications (pas de zone de notification qui affiche des messages), donc aucune ne peut être affichée. Ce que vous choisissez ici est conservé.</translation>
    </message>
    <message>
        <source>Only the life on the screen is told of, never the other one. While the screen is hidden, nothing but &quot;New replies&quot; is said.</source>
        <translation>Seule la partie de votre vie affichée à l’écran donne lieu à des notifications, jamais l’autre. Tant que l’écran est masqué, rien d’autre que «&#x202f;Nouvelles réponses&#x202f;» n’est indiqué.</translation>
    </message>
    <message>
        <source>Circles whose people may notify</source>
        <translation>Cercles dont les personnes peuvent déclencher une notification</translation>
    </message>
    <message>
        <source>By people of these circles:</source>
        <translation>De personnes de ces cercles&#x202f;:</translation>
    </message>
    <message>
        <source>People in no circle</source>
        <translation>Personnes dans aucun cercle</translation>
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
        <translation>Nouvelles réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n nouvelle réponse</numerusform>
            <numerusform>%n nouvelles réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>New reply by %1</source>
        <translation>Nouvelle réponse de %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement de contenu&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cohort::OutboxPage</name>
    <message>
        <source>The server also showed it to %1, whom you did not choose.</source>
        <translation>Le serveur l’a aussi montré à %1, ce que vous n’aviez pas choisi.</translation>
    </message>
    <message>
        <source>The server made it: %1. You asked for something else.</source>
        <translation>Le serveur en a fait&#x202f;: %1. Vous aviez demandé autre chose.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Waiting and sent</source>
        <translation>En attente et envoyés</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>What you send will be here</source>
        <translation>Ce que vous envoyez apparaîtra ici</translation>
    </message>
    <message>
        <source>Posts wait here while there is no network, and stay as receipts: to whom, when, and what the server answered. Drafts are kept here too.</source>
        <translation>Les messages attendent ici tant qu’il n’y a pas de réseau, puis y restent comme reçus&#x202f;: à qui, quand, et ce que le serveur a répondu. Les brouillons sont aussi gardés ici.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a post, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send now: %1</source>
        <translation>Envoyer maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Réessayer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take back and make it a draft: %1</source>
        <translation>Reprendre et en faire un brouillon&#x202f;: %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget this entry: %1</source>
        <translation>Oublier cette entrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Draft without text</source>
        <translation>Brouillon sans texte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue the draft: %1</source>
        <translation>Continuer le brouillon&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the draft: %1</source>
        <translation>Supprimer le brouillon&#x202f;: %1</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Brouillon supprimé</translation>
    </message>
    <message>
        <source>a removed account</source>
        <translation>un compte retiré</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <translation>Envoyé sur %1</translation>
    </message>
    <message>
        <source>Not sent on %1</source>
        <translation>Non envoyé sur %1</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>En attente sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent; the rest waits</source>
        <translation>
            <numerusform>Parties envoyées&#x202f;: %1 sur %n&#x202f;; le reste attend</numerusform>
            <numerusform>Parties envoyées&#x202f;: %1 sur %n&#x202f;; le reste attend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent</source>
        <translation>
            <numerusform>Parties envoyées&#x202f;: %1 sur %n</numerusform>
            <numerusform>Parties envoyées&#x202f;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was not sent and make it a draft: %1</source>
        <translation>Reprendre ce qui n’a pas été envoyé et en faire un brouillon&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what became of the post there</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Try again on %1</source>
        <translation>Réessayer sur %1</translation>
    </message>
    <message>
        <source>Kept: the next part of this thread waits to answer it. Nothing is lost. Send the rest or take it back first.</source>
        <translation>Gardé&#x202f;: la partie suivante de ce fil attend pour y répondre. Rien n’est perdu. Envoyez d’abord le reste ou reprenez-le.</translation>
    </message>
</context>
<context>
    <name>cohort::PasswordLine</name>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password that opens the post</source>
        <translation>Mot de passe qui ouvre la publication</translation>
    </message>
    <message>
        <source>Opens the post; empty: none</source>
        <translation>Ouvre la publication ; vide : aucun</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>cohort::PeopleModel</name>
    <message>
        <source>circles: %1</source>
        <translation>cercles&#x202f;: %1</translation>
    </message>
    <message>
        <source>in both spheres</source>
        <translation>dans les deux sphères</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more circles than fit</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>⇄ both spheres</source>
        <translation>⇄ les deux sphères</translation>
    </message>
</context>
<context>
    <name>cohort::PeopleView</name>
    <message>
        <source>Add to circle</source>
        <translation>Ajouter au cercle</translation>
    </message>
    <message>
        <source>Take out of circle</source>
        <translation>Retirer du cercle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Find in names, handles and notes</source>
        <translation>Rechercher dans les noms, identifiants et notes</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Quelles personnes</translation>
    </message>
    <message>
        <source>Find on a network…</source>
        <translation>Rechercher sur un réseau…</translation>
    </message>
    <message>
        <source>Choose a person to see handles, circles and your notes.</source>
        <translation>Choisissez une personne pour voir ses identifiants, ses cercles et vos notes.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>In a professional circle</source>
        <translation>Dans un cercle professionnel</translation>
    </message>
    <message>
        <source>In a personal circle</source>
        <translation>Dans un cercle personnel</translation>
    </message>
    <message>
        <source>In both spheres</source>
        <translation>Dans les deux sphères</translation>
    </message>
    <message>
        <source>In no circle</source>
        <translation>Dans aucun cercle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>circle, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Try other words or another filter.</source>
        <translation>Essayez d’autres mots ou un autre filtre.</translation>
    </message>
    <message>
        <source>Your people will be here</source>
        <translation>Vos contacts apparaîtront ici</translation>
    </message>
    <message>
        <source>Everybody you follow comes by itself once an account is signed in; others can be found by their handle.</source>
        <translation>Toutes les personnes que vous suivez arrivent d’elles-mêmes dès qu’un compte est connecté&#x202f;; d’autres peuvent être trouvées par leur identifiant.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n personne ajoutée à %1</numerusform>
            <numerusform>%n personnes ajoutées à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>%n personne retirée de %1</numerusform>
            <numerusform>%n personnes retirées de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>People who might be one person, with what speaks for it</source>
        <translation>Personnes qui n’en font peut-être qu’une, avec ce qui plaide en ce sens</translation>
    </message>
    <message numerus="yes">
        <source>%n might be the same person</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Peut-être la même personne&#x202f;: %n</numerusform>
            <numerusform>Peut-être la même personne&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Read the address book of another program (vCard)</source>
        <translation>Lire le carnet d’adresses d’un autre programme (vCard)</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard)</source>
        <translation>Carnets d’adresses (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file is larger than an address book is; nothing was changed.</source>
        <translation>Ce fichier est plus grand qu’un carnet d’adresses&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file cannot be read as an address book (vCard); nothing was changed.</source>
        <translation>Ce fichier ne peut pas être lu comme un carnet d’adresses (vCard)&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>cohort::PersonView</name>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Posts of this person on all networks</source>
        <translation>Messages de cette personne sur tous les réseaux</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this person from my people</source>
        <translation>Retirer cette personne de mes contacts</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Nom de cette personne</translation>
    </message>
    <message>
        <source>Also somebody else in my people…</source>
        <translation>Aussi quelqu’un d’autre parmi mes contacts…</translation>
    </message>
    <message>
        <source>This person is the same as</source>
        <translation>Cette personne est la même que</translation>
    </message>
    <message>
        <source>How we met</source>
        <translation>Notre rencontre</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Only for you: it stays on this computer</source>
        <translation>Pour vous uniquement&#x202f;: elle reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>How we &amp;met</source>
        <translation>&amp;Rencontre</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>On these networks</source>
        <translation>Sur ces réseaux</translation>
    </message>
    <message>
        <source>You and this person</source>
        <translation>Vous et cette personne</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 et %2 sont une seule personne</translation>
    </message>
    <message>
        <source>%1 is a person of its own, in no circle</source>
        <translation>%1 est une personne à part, dans aucun cercle</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 n’est plus dans %2</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation>%1 a rejoint %2</translation>
    </message>
    <message>
        <source>%1 removed from my people</source>
        <translation>%1 ne fait plus partie de mes contacts</translation>
    </message>
    <message>
        <source>View as</source>
        <translation>Voir comme</translation>
    </message>
    <message>
        <source>What of yours this person can read</source>
        <translation>Ce que cette personne peut lire de vous</translation>
    </message>
    <message>
        <source>Fetch pictures of this person</source>
        <translation>Récupérer les images de cette personne</translation>
    </message>
    <message>
        <source>The profile picture and those in posts. Their servers learn when they are fetched.</source>
        <translation>L’image de profil et celles des messages. Leurs serveurs apprennent quand elles sont récupérées.</translation>
    </message>
    <message>
        <source>Fetch pictures of this person: allowed for a circle</source>
        <translation>Récupérer les images de cette personne&#x202f;: autorisé pour un cercle</translation>
    </message>
</context>
<context>
    <name>cohort::PictureConsents</name>
    <message>
        <source>Show this &amp;picture</source>
        <translation>Afficher cette &amp;image</translation>
    </message>
    <message>
        <source>Always for %1</source>
        <translation>Toujours pour %1</translation>
    </message>
    <message>
        <source>Pictures of %1 are shown from now on</source>
        <translation>Les images de %1 sont désormais affichées</translation>
    </message>
    <message>
        <source>Always in %1</source>
        <translation>Toujours dans %1</translation>
    </message>
    <message>
        <source>Pictures of everybody in %1 are shown from now on</source>
        <translation>Les images de tout le monde dans %1 sont désormais affichées</translation>
    </message>
</context>
<context>
    <name>cohort::Pictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>cohort::PollBox</name>
    <message>
        <source>Several choices a person</source>
        <translation>Plusieurs choix par personne</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the poll runs</source>
        <translation>Durée du sondage</translation>
    </message>
    <message>
        <source>Ru&amp;ns for</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Choix %1</translation>
    </message>
    <message>
        <source>Choice %1 of the poll</source>
        <translation>Choix %1 du sondage</translation>
    </message>
</context>
<context>
    <name>cohort::PostActions</name>
    <message>
        <source>This post is not for everybody, so it cannot be passed on.</source>
        <translation>Ce message n’est pas pour tout le monde, il ne peut donc pas être partagé.</translation>
    </message>
    <message>
        <source>This address is not opened: only web pages and mail addresses are.</source>
        <translation>Cette adresse n’est pas ouverte&#x202f;: seules les pages web et les adresses de courriel le sont.</translation>
    </message>
    <message>
        <source>Passed on to your followers</source>
        <translation>Partagé avec vos abonnés</translation>
    </message>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>%n message marqué comme lu</numerusform>
            <numerusform>%n messages marqués comme lus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme &amp;non lu</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Mark this and &amp;older as read</source>
        <translation>Marquer celui-ci et les plus &amp;anciens comme lus</translation>
    </message>
    <message>
        <source>Take the &amp;boost back</source>
        <translation>Ne plus &amp;partager</translation>
    </message>
    <message>
        <source>&amp;Boost</source>
        <translation>&amp;Partager</translation>
    </message>
    <message>
        <source>Take the &amp;like back</source>
        <translation>Retirer «&#x202f;J’ai&amp;me&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Like</source>
        <translation>J’ai&amp;me</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>&amp;Delete at the network …</source>
        <translation>&amp;Supprimer sur le réseau…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Add %1 to a circle</source>
        <translation>Ajouter %1 à un cercle</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Ouvrir dans le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <translation>%1 a rejoint %2</translation>
    </message>
    <message>
        <source>This is told of your own posts only.</source>
        <translation>Cela n’est dit que de vos propres messages.</translation>
    </message>
    <message>
        <source>&amp;Who could see this …</source>
        <translation>&amp;Qui pouvait voir ceci …</translation>
    </message>
    <message>
        <source>Do not &amp;keep the conversation</source>
        <translation>Ne plus &amp;conserver la conversation</translation>
    </message>
    <message>
        <source>&amp;Keep the conversation</source>
        <translation>&amp;Conserver la conversation</translation>
    </message>
    <message>
        <source>&amp;Quote …</source>
        <translation>C&amp;iter…</translation>
    </message>
    <message>
        <source>Show it on %1</source>
        <translation>L’afficher sur %1</translation>
    </message>
    <message>
        <source>&amp;Reply in the browser</source>
        <translation>&amp;Répondre dans le navigateur</translation>
    </message>
    <message>
        <source>I co&amp;mmented here …</source>
        <translation>J’ai c&amp;ommenté ici…</translation>
    </message>
    <message>
        <source>&amp;Forget that I commented here</source>
        <translation>O&amp;ublier que j’ai commenté ici</translation>
    </message>
</context>
<context>
    <name>cohort::PostList</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Take the boost back</source>
        <translation>Ne plus partager</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Take the like back</source>
        <translation>Retirer «&#x202f;J’aime&#x202f;»</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Do not keep the conversation</source>
        <translation>Ne plus conserver la conversation</translation>
    </message>
    <message>
        <source>Keep the conversation</source>
        <translation>Conserver la conversation</translation>
    </message>
    <message>
        <source>Whose pictures are always shown</source>
        <translation>De qui les images sont toujours affichées</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>The same post there, with its own answers</source>
        <translation>Le même message là-bas, avec ses propres réponses</translation>
    </message>
    <message>
        <source>Reply in the browser</source>
        <translation>Répondre dans le navigateur</translation>
    </message>
</context>
<context>
    <name>cohort::PostRulesBox</name>
    <message>
        <source>Others may &amp;quote it</source>
        <translation>Les autres peuvent le &amp;citer</translation>
    </message>
    <message>
        <source>Who may reply</source>
        <translation>Qui peut répondre</translation>
    </message>
    <message>
        <source>Label the content</source>
        <translation>Étiqueter le contenu</translation>
    </message>
    <message>
        <source>Labelled: %1</source>
        <translation>Étiqueté&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cohort::PostText</name>
    <message>
        <source>Text of the post</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Que voulez-vous dire&#x202f;?</translation>
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
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A circle, a place or a command</source>
        <translation>Un cercle, un lieu ou une commande</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
</context>
<context>
    <name>cohort::QuoteLine</name>
    <message>
        <source>Do not quote it</source>
        <translation>Ne pas le citer</translation>
    </message>
</context>
<context>
    <name>cohort::Rail</name>
    <message>
        <source>Circles and places</source>
        <translation>Cercles et lieux</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every circle of a sphere</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Replies to me</source>
        <translation>Réponses à moi</translation>
    </message>
    <message>
        <source>Saved threads</source>
        <translation>Conversations conservées</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Edit this circle …</source>
        <translation>&amp;Modifier ce cercle…</translation>
    </message>
    <message>
        <source>&amp;New circle …</source>
        <translation>&amp;Nouveau cercle…</translation>
    </message>
    <message>
        <source>My comments</source>
        <translation>Mes commentaires</translation>
    </message>
</context>
<context>
    <name>cohort::RailModel</name>
    <message>
        <source>%1, circle, %2</source>
        <comment>name, shape</comment>
        <translation>%1, cercle, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders due</source>
        <translation>
            <numerusform>%n rappel à l’échéance</numerusform>
            <numerusform>%n rappels à l’échéance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::ReachList</name>
    <message>
        <source>Who exactly can read it</source>
        <translation>Qui exactement peut le lire</translation>
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
        <translation>Hors de votre audience&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what they can do, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Will not get it: no chosen account reaches them</source>
        <translation>Ne le recevra pas&#x202f;: aucun compte choisi ne l’atteint</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Then: %1. Keeps the copy, if one came</source>
        <comment>why somebody could read it</comment>
        <translation>Alors&#x202f;: %1. Garde la copie, s’il y en a eu une</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>Depuis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Since then: %1. %2</source>
        <comment>what they can do, why</comment>
        <translation>Depuis&#x202f;: %1. %2</translation>
    </message>
</context>
<context>
    <name>cohort::ReachTable</name>
    <message>
        <source>Find a person</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Find a person in this list</source>
        <translation>Rechercher une personne dans cette liste</translation>
    </message>
    <message>
        <source>People who can read it</source>
        <translation>Personnes qui peuvent le lire</translation>
    </message>
</context>
<context>
    <name>cohort::ReadingPage</name>
    <message>
        <source>Order of the posts</source>
        <translation>Ordre des messages</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>In order of reading</source>
        <translation>Dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Hold a post before it leaves</source>
        <translation>Retenir un message avant son départ</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>Withdraw &amp;all</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Whose pictures are shown without asking</source>
        <translation>De qui les images sont affichées sans demander</translation>
    </message>
    <message>
        <source>&amp;Order of the posts</source>
        <translation>&amp;Ordre des messages</translation>
    </message>
    <message>
        <source>&amp;Hold a post before it leaves</source>
        <translation>&amp;Retenir avant l’envoi</translation>
    </message>
    <message>
        <source>Pictures are fetched only for those named here; beside a post you say whose.</source>
        <translation>Les images ne sont récupérées que pour ce qui figure ici&#x202f;; à côté d’un message, vous dites de qui.</translation>
    </message>
    <message>
        <source>One message by %1, allowed on %2</source>
        <translation>Un message de %1, autorisé le %2</translation>
    </message>
    <message>
        <source>Everything by %1</source>
        <translation>Tout de %1</translation>
    </message>
    <message>
        <source>Everybody in the circle %1</source>
        <translation>Tout le monde dans le cercle %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
</context>
<context>
    <name>cohort::ReceiptDialog</name>
    <message>
        <source>Who could see this</source>
        <translation>Qui pouvait voir ceci</translation>
    </message>
    <message>
        <source>Nothing is known of this post</source>
        <translation>On ne sait rien de ce message</translation>
    </message>
    <message>
        <source>Not sent with Cohort on this computer</source>
        <translation>Pas envoyé avec Cohort sur cet ordinateur</translation>
    </message>
    <message>
        <source>What was promised then is not known. This is what the rules say of it now.</source>
        <translation>On ne sait pas ce qui avait été promis. Voici ce que les règles en disent maintenant.</translation>
    </message>
    <message>
        <source>When it was sent: %1</source>
        <translation>À l’envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>cohort::RelationshipList</name>
    <message>
        <source>None of your accounts is on their networks</source>
        <translation>Aucun de vos comptes n’est sur les réseaux de cette personne</translation>
    </message>
    <message>
        <source>%1 with %2: %3</source>
        <comment>my account, their handle, relationship</comment>
        <translation>%1 avec %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Let %1 follow %2</source>
        <translation>Autoriser %1 à suivre %2</translation>
    </message>
    <message>
        <source>Do not let %1 follow %2</source>
        <translation>Ne pas autoriser %1 à suivre %2</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1 stops following %2</source>
        <translation>%1 ne suit plus %2</translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation>%1 suit %2</translation>
    </message>
</context>
<context>
    <name>cohort::RemindDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Jour du rappel</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>Me le &amp;rappeler</translation>
    </message>
</context>
<context>
    <name>cohort::SaidBar</name>
    <message>
        <source>I &amp;commented here</source>
        <translation>J’ai c&amp;ommenté ici</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <source>The name you used there, if you like</source>
        <translation>Le nom que vous avez utilisé là-bas, si vous le souhaitez</translation>
    </message>
    <message>
        <source>The name you used there</source>
        <translation>Le nom que vous avez utilisé là-bas</translation>
    </message>
    <message>
        <source>Did you comment on “%1”?</source>
        <translation>Avez-vous commenté «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Paste what you wrote …</source>
        <translation>Co&amp;ller ce que vous avez écrit…</translation>
    </message>
    <message>
        <source>What you wrote: then it is found among the comments</source>
        <translation>Ce que vous avez écrit : on le retrouvera alors parmi les commentaires</translation>
    </message>
</context>
<context>
    <name>cohort::SamePersonPanel</name>
    <message>
        <source>Might be the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>Afficher plus de suggestions</translation>
    </message>
    <message numerus="yes">
        <source>Might be the same person (%n)</source>
        <translation>
            <numerusform>Peut-être la même personne (%n)</numerusform>
            <numerusform>Peut-être la même personne (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looks like the same person twice.</source>
        <translation>Personne ne semble figurer deux fois.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, how far it can be trusted</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>%1 are the same person</source>
        <translation>%1 sont la même personne</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>%1 are not the same person</source>
        <translation>%1 ne sont pas la même personne</translation>
    </message>
    <message>
        <source>%1 and %2 are one person</source>
        <translation>%1 et %2 sont une seule personne</translation>
    </message>
    <message>
        <source>%1 and %2 are not suggested as one person again</source>
        <translation>%1 et %2 ne sont plus suggérés comme une seule personne</translation>
    </message>
</context>
<context>
    <name>cohort::SavedListModel</name>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
</context>
<context>
    <name>cohort::SavedPane</name>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Highlights …</source>
        <translation>Surlignages…</translation>
    </message>
    <message>
        <source>Saved conversation</source>
        <translation>Conversation conservée</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The conversation has a new title</source>
        <translation>La conversation a un nouveau titre</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoile ajoutée</translation>
    </message>
    <message>
        <source>No longer starred</source>
        <translation>Étoile retirée</translation>
    </message>
    <message>
        <source>Added to what is to be read</source>
        <translation>Ajoutée à ce qui est à lire</translation>
    </message>
    <message>
        <source>No longer to be read</source>
        <translation>N’est plus à lire</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies since you saved it</source>
        <translation>
            <numerusform>%n nouvelle réponse depuis que vous conservez la conversation</numerusform>
            <numerusform>%n nouvelles réponses depuis que vous conservez la conversation</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had when it was saved</source>
        <translation>
            <numerusform>%n message n’a pas pu être obtenu à ce moment-là</numerusform>
            <numerusform>%n messages n’ont pas pu être obtenus à ce moment-là</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n posts that their authors deleted are hidden</source>
        <translation>
            <numerusform>%n message supprimé par son auteur est masqué</numerusform>
            <numerusform>%n messages supprimés par leurs auteurs sont masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are not in the library. Fetching them tells their servers that you look at them; files above %1 stay there.</source>
        <translation>
            <numerusform>%n image ou film n’est pas dans la bibliothèque. Sa récupération indique à son serveur que vous le regardez&#x202f;; les fichiers de plus de %1 y restent.</numerusform>
            <numerusform>%n images ou films ne sont pas dans la bibliothèque. Leur récupération indique à leurs serveurs que vous les regardez&#x202f;; les fichiers de plus de %1 y restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetching pictures: %1 of %2</source>
        <translation>Récupération des images&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept: %1</source>
        <translation>
            <numerusform>%n image n’a pas pu être conservée&#x202f;: %1</numerusform>
            <numerusform>%n images n’ont pas pu être conservées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Interrogation du réseau…</translation>
    </message>
    <message>
        <source>The tags were changed</source>
        <translation>Les étiquettes ont été modifiées</translation>
    </message>
    <message>
        <source>Your note on the post by %1 (Markdown)</source>
        <translation>Votre note sur le message de %1 (Markdown)</translation>
    </message>
    <message>
        <source>Reply to %1 …</source>
        <translation>Répondre à %1…</translation>
    </message>
    <message>
        <source>Reply …</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>The highlights were changed</source>
        <translation>Les surlignages ont été modifiés</translation>
    </message>
    <message>
        <source>The conversation is no longer saved</source>
        <translation>La conversation n’est plus conservée</translation>
    </message>
    <message>
        <source>Forgetting takes the conversation, your notes on it, its pictures and the copies of the profile off this computer. It cannot be taken back.</source>
        <translation>L’oubli retire de cet ordinateur la conversation, vos notes à son sujet, ses images et les copies du profil. C’est irréversible.</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>With my &amp;notes and highlights</source>
        <translation>Avec mes &amp;notes et surlignages</translation>
    </message>
    <message>
        <source>&amp;Copy a citation of the conversation</source>
        <translation>&amp;Copier une référence de la conversation</translation>
    </message>
    <message>
        <source>Copy a citation of this p&amp;ost</source>
        <translation>Copier une référence de ce m&amp;essage</translation>
    </message>
    <message>
        <source>Cite with the day of access and the saved copy</source>
        <translation>Citer avec la date de consultation et la copie conservée</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Written: %1. %2</source>
        <comment>file, warning</comment>
        <translation>Écrit&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>Copié. %1</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>Dans aucun dossier</translation>
    </message>
    <message>
        <source>Taken out of its folder</source>
        <translation>Retirée de son dossier</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a sphere</comment>
        <translation>Déplacer vers la sphère «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <comment>a sphere</comment>
        <translation>Déplacée vers la sphère «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Put into the folder %1</source>
        <translation>Placée dans le dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Show it as it is &amp;now</source>
        <translation>Afficher son état act&amp;uel</translation>
    </message>
    <message>
        <source>&amp;Fetch what is missing</source>
        <translation>&amp;Récupérer ce qui manque</translation>
    </message>
    <message>
        <source>&amp;Highlights of this post …</source>
        <translation>&amp;Surlignages de ce message…</translation>
    </message>
    <message>
        <source>&amp;Remove from the saved ones</source>
        <translation>Re&amp;tirer des conversations conservées</translation>
    </message>
    <message>
        <source>Forget it for &amp;good …</source>
        <translation>&amp;Oublier définitivement…</translation>
    </message>
</context>
<context>
    <name>cohort::SavedView</name>
    <message>
        <source>Saved threads</source>
        <translation>Conversations conservées</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Saved conversations</source>
        <translation>Conversations conservées</translation>
    </message>
    <message>
        <source>Choose a conversation to read it here, with or without a network.</source>
        <translation>Choisissez une conversation pour la lire ici, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>The folder has a new name</source>
        <translation>Le dossier a un nouveau nom</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Rien de conservé pour l’instant</translation>
    </message>
    <message>
        <source>Press S on a post to save its whole conversation: it stays readable here without a network, whatever happens to it there.</source>
        <translation>Appuyez sur la touche S sur un message pour conserver toute sa conversation&#x202f;: elle reste lisible ici sans réseau, quoi qu’il lui arrive là-bas.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Drag conversations to a folder, or use the buttons above a conversation.</source>
        <translation>Faites glisser des conversations vers un dossier, ou utilisez les boutons au-dessus d’une conversation.</translation>
    </message>
    <message>
        <source>The folder %1 is gone; its conversations stay</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» a disparu&#x202f;; ses conversations restent</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved</source>
        <translation>
            <numerusform>%n conversation déplacée</numerusform>
            <numerusform>%n conversations déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>&amp;Remove from the saved ones</source>
        <translation>Re&amp;tirer des conversations conservées</translation>
    </message>
    <message>
        <source>Forget for &amp;good …</source>
        <translation>&amp;Oublier définitivement…</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations, with notes and pictures, and the copies of the profile will leave this computer. It cannot be taken back.</source>
        <translation>
            <numerusform>%n conversation va être retirée de cet ordinateur, avec notes et images, ainsi que les copies du profil. C’est irréversible.</numerusform>
            <numerusform>%n conversations vont être retirées de cet ordinateur, avec notes et images, ainsi que les copies du profil. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no longer saved</source>
        <translation>
            <numerusform>%n conversation n’est plus conservée</numerusform>
            <numerusform>%n conversations ne sont plus conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt with the arrows up and down moves a conversation in the list</source>
        <translation>Alt avec les flèches haut et bas déplace une conversation dans la liste</translation>
    </message>
    <message>
        <source>The list to read has another order</source>
        <translation>La liste «&#x202f;À lire&#x202f;» a un nouvel ordre</translation>
    </message>
</context>
<context>
    <name>cohort::ScreenshotRun</name>
    <message>
        <source>Reading a circle</source>
        <translation>Lire un cercle</translation>
    </message>
    <message>
        <source>Opening a conversation</source>
        <translation>Ouvrir une conversation</translation>
    </message>
    <message>
        <source>Writing to the circle</source>
        <translation>Écrire au cercle</translation>
    </message>
    <message>
        <source>Sending on the sample network</source>
        <translation>Envoyer sur le réseau d’exemple</translation>
    </message>
    <message>
        <source>Looking at the people</source>
        <translation>Consulter les contacts</translation>
    </message>
    <message>
        <source>%1: this did not come about</source>
        <translation>%1&#x202f;: cela n’a pas eu lieu</translation>
    </message>
    <message>
        <source>%1: the picture could not be written</source>
        <translation>%1&#x202f;: l’image n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Looking who exactly can read it</source>
        <translation>Regarder qui exactement peut le lire</translation>
    </message>
    <message>
        <source>Seeing who could read a post, before and now</source>
        <translation>Voir qui pouvait lire un message, avant et maintenant</translation>
    </message>
    <message>
        <source>Reading a saved conversation</source>
        <translation>Lire une conversation conservée</translation>
    </message>
    <message>
        <source>Searching everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Se mettre à jour</translation>
    </message>
    <message>
        <source>Looking what became of my comments</source>
        <translation>Regarder ce que sont devenus mes commentaires</translation>
    </message>
    <message>
        <source>Allowing the pictures of a circle</source>
        <translation>Autoriser les images d’un cercle</translation>
    </message>
    <message>
        <source>Looking at the people again</source>
        <translation>Consulter à nouveau les contacts</translation>
    </message>
</context>
<context>
    <name>cohort::Search</name>
    <message>
        <source>not in posts</source>
        <translation>pas dans les messages</translation>
    </message>
    <message>
        <source>in posts</source>
        <translation>dans les messages</translation>
    </message>
    <message>
        <source>not in saved threads</source>
        <translation>pas dans les conversations conservées</translation>
    </message>
    <message>
        <source>in saved threads</source>
        <translation>dans les conversations conservées</translation>
    </message>
    <message>
        <source>not in notes</source>
        <translation>pas dans les notes</translation>
    </message>
    <message>
        <source>in notes</source>
        <translation>dans les notes</translation>
    </message>
    <message>
        <source>not in drafts</source>
        <translation>pas dans les brouillons</translation>
    </message>
    <message>
        <source>in drafts</source>
        <translation>dans les brouillons</translation>
    </message>
    <message>
        <source>not among people</source>
        <translation>pas parmi les contacts</translation>
    </message>
    <message>
        <source>among people</source>
        <translation>parmi les contacts</translation>
    </message>
    <message>
        <source>without a link</source>
        <translation>sans lien</translation>
    </message>
    <message>
        <source>with a link</source>
        <translation>avec un lien</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>sans images</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>avec des images</translation>
    </message>
    <message>
        <source>without a poll</source>
        <translation>sans sondage</translation>
    </message>
    <message>
        <source>with a poll</source>
        <translation>avec un sondage</translation>
    </message>
    <message>
        <source>not written by %1</source>
        <translation>pas écrit par %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>écrit par %1</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>pas à %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>not by the circle %1</source>
        <translation>pas du cercle %1</translation>
    </message>
    <message>
        <source>by the circle %1</source>
        <translation>du cercle %1</translation>
    </message>
    <message>
        <source>not through %1</source>
        <comment>a network</comment>
        <translation>pas via %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a network</comment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>not tagged %1</source>
        <translation>sans l’étiquette %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>avec l’étiquette %1</translation>
    </message>
    <message>
        <source>not exactly “%1”</source>
        <translation>pas exactement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <translation>exactement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>not “%1”</source>
        <translation>pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word that is searched for</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>only the beginning was looked at</source>
        <translation>seul le début a été pris en compte</translation>
    </message>
    <message>
        <source>Saved thread</source>
        <translation>Conversation conservée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>in the conversation “%1”</source>
        <translation>dans la conversation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>hidden behind: %1</source>
        <translation>masqué derrière&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>cohort::SearchDelegate</name>
    <message>
        <source>Hidden behind: %1</source>
        <translation>Masqué derrière&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
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
        <translation>Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is written, what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>written by somebody, or by me</source>
        <translation>écrit par quelqu’un, ou par moi</translation>
    </message>
    <message>
        <source>addressed to somebody, or to me</source>
        <translation>adressé à quelqu’un, ou à moi</translation>
    </message>
    <message>
        <source>written by somebody in a circle</source>
        <translation>écrit par quelqu’un d’un cercle</translation>
    </message>
    <message>
        <source>only posts, saved threads, notes, drafts or people</source>
        <translation>uniquement les messages, conversations conservées, notes, brouillons ou contacts</translation>
    </message>
    <message>
        <source>with a link, a picture or a poll</source>
        <translation>avec un lien, une image ou un sondage</translation>
    </message>
    <message>
        <source>from a day, month or year on</source>
        <translation>à partir d’un jour, d’un mois ou d’une année</translation>
    </message>
    <message>
        <source>before a day, month or year</source>
        <translation>avant un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>with a hashtag, or a tag of yours</source>
        <translation>avec un hashtag ou l’une de vos étiquettes</translation>
    </message>
    <message>
        <source>through a network or server</source>
        <translation>via un réseau ou un serveur</translation>
    </message>
    <message>
        <source>exactly these words in a row</source>
        <translation>exactement ces mots à la suite</translation>
    </message>
    <message>
        <source>before anything: without it</source>
        <translation>devant n’importe quel critère&#x202f;: sans celui-ci</translation>
    </message>
    <message>
        <source>posts that were loaded</source>
        <translation>messages qui ont été chargés</translation>
    </message>
    <message>
        <source>saved threads</source>
        <translation>conversations conservées</translation>
    </message>
    <message>
        <source>notes on posts and people</source>
        <translation>notes sur des messages et des personnes</translation>
    </message>
    <message>
        <source>what is not sent yet</source>
        <translation>ce qui n’est pas encore envoyé</translation>
    </message>
    <message>
        <source>names and handles</source>
        <translation>noms et identifiants</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a picture, film or sound</source>
        <translation>une image, un film ou un son</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>un sondage</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>il y a sept jours</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>il y a un mois</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>il y a un an</translation>
    </message>
    <message>
        <source>also 2026-03 and 2026-03-01</source>
        <translation>aussi 2026-03 et 2026-03-01</translation>
    </message>
    <message>
        <source>your own accounts</source>
        <translation>vos propres comptes</translation>
    </message>
</context>
<context>
    <name>cohort::SearchModel</name>
    <message>
        <source>All people with these words …</source>
        <translation>Tous les contacts avec ces mots…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation “%1”, %n results</source>
        <translation>
            <numerusform>Conversation «&#x202f;%1&#x202f;», %n résultat</numerusform>
            <numerusform>Conversation «&#x202f;%1&#x202f;», %n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Searching for %1 …</source>
        <translation>Recherche de %1…</translation>
    </message>
    <message>
        <source>Nothing found on this computer</source>
        <translation>Rien trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>The search looks at everything that was loaded so far. Try fewer or shorter words.</source>
        <translation>La recherche porte sur tout ce qui a été chargé jusqu’ici. Essayez des mots moins nombreux ou plus courts.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les plus pertinents d’abord</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>D’abord %n résultat pour %1</numerusform>
            <numerusform>Les %n premiers résultats pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>%n résultat pour %1</numerusform>
            <numerusform>%n résultats pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only what belongs to %2 is searched.</source>
        <comment>what is searched, the life that is shown</comment>
        <translation>%1 La recherche porte uniquement sur ce qui relève de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Smart folder …</source>
        <translation>Dossier intelligent…</translation>
    </message>
    <message>
        <source>Keep this search as a folder of the library</source>
        <translation>Garder cette recherche comme dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Name of the smart folder</source>
        <translation>Nom du dossier intelligent</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>&amp;Nom du dossier</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>The search is kept as the folder %1</source>
        <translation>La recherche est gardée comme dossier «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>cohort::SendBar</name>
    <message>
        <source>It has left already and cannot be taken back.</source>
        <translation>C’est déjà parti et ne peut plus être repris.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
</context>
<context>
    <name>cohort::ServerList</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Servers you do not trust with limited posts</source>
        <translation>Serveurs auxquels vous ne confiez pas de messages à audience limitée</translation>
    </message>
    <message>
        <source>Name of a server you do not trust</source>
        <translation>Nom d’un serveur auquel vous ne faites pas confiance</translation>
    </message>
    <message>
        <source>Add this server</source>
        <translation>Ajouter ce serveur</translation>
    </message>
    <message>
        <source>Remove the chosen server</source>
        <translation>Retirer le serveur choisi</translation>
    </message>
</context>
<context>
    <name>cohort::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Posts and pictures</source>
        <translation>Messages et images</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Types de paramètres</translation>
    </message>
    <message>
        <source>Every change applies at once.</source>
        <translation>Chaque changement s’applique immédiatement.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
</context>
<context>
    <name>cohort::ShelfList</name>
    <message>
        <source>Folders and tags</source>
        <translation>Dossiers et étiquettes</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Remove the &amp;folder</source>
        <translation>Retirer le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>cohort::ShelfModel</name>
    <message>
        <source>%1, folder, %2</source>
        <comment>name, number of conversations</comment>
        <translation>%1, dossier, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout ce qui est conservé</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifiées depuis</translation>
    </message>
    <message>
        <source>FOLDERS</source>
        <translation>DOSSIERS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, sphere</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>Dans aucun dossier</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>ÉTIQUETTES</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Retirées récemment</translation>
    </message>
</context>
<context>
    <name>cohort::SignInPanel</name>
    <message>
        <source>Server, for example mastodon.example</source>
        <translation>Serveur, par exemple mastodon.example</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>Code du navigateur</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Sign in to a network</source>
        <translation>Se connecter à un réseau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>What this account is for</source>
        <translation>À quoi sert ce compte</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>Only when the browser does not come back by itself</source>
        <translation>Seulement si le navigateur ne revient pas de lui-même</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>R&amp;ouvrir le navigateur</translation>
    </message>
    <message>
        <source>&amp;Paste the code</source>
        <translation>Co&amp;ller le code</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there; Cohort goes on by itself.</source>
        <translation>Votre navigateur ouvre %1. Donnez-y votre accord&#x202f;; Cohort continue de lui-même.</translation>
    </message>
    <message>
        <source>Signed in, until Cohort is closed: this computer&apos;s keyring did not take the sign-in, and it is stored nowhere else.</source>
        <translation>Connexion établie jusqu’à la fermeture de Cohort&#x202f;: le trousseau de cet ordinateur ne l’a pas acceptée, et elle n’est enregistrée nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Signed in. Your people and conversations are being fetched.</source>
        <translation>Connexion établie. Vos contacts et conversations sont en cours de récupération.</translation>
    </message>
    <message>
        <source>Address of the site, for example blog.example</source>
        <translation>Adresse du site, par exemple blog.example</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>Votre nom d’utilisateur sur ce site</translation>
    </message>
    <message>
        <source>Your browser opens %1. Say yes there and paste here what it shows you.</source>
        <translation>Votre navigateur ouvre %1. Donnez-y votre accord et collez ici ce qu’il vous montre.</translation>
    </message>
    <message>
        <source>Use an app password &amp;instead</source>
        <translation>Utiliser plutôt un mot de passe d’&amp;application</translation>
    </message>
</context>
<context>
    <name>cohort::StatusLine</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>posts in the outbox</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::StreamModel</name>
    <message>
        <source>New since %1</source>
        <translation>Nouveau depuis %1</translation>
    </message>
</context>
<context>
    <name>cohort::StreamPane</name>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Load older posts from the network</source>
        <translation>Charger des messages plus anciens depuis le réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from this circle yet</source>
        <translation>Rien de ce cercle pour l’instant</translation>
    </message>
    <message>
        <source>Posts by its people will be here, whatever network they use.</source>
        <translation>Les messages de ses personnes apparaîtront ici, quel que soit leur réseau.</translation>
    </message>
    <message>
        <source>Choose its people</source>
        <translation>Choisir ses personnes</translation>
    </message>
    <message>
        <source>No replies to you yet</source>
        <translation>Pas encore de réponse pour vous</translation>
    </message>
    <message>
        <source>What mentions or answers you will be here.</source>
        <translation>Ce qui vous mentionne ou vous répond apparaîtra ici.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Posts will be here after the next sync.</source>
        <translation>Les messages apparaîtront ici après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les contacts</translation>
    </message>
    <message>
        <source>The network has no older posts.</source>
        <translation>Le réseau n’a pas de messages plus anciens.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>What happened here since last time, and then it ends</source>
        <translation>Ce qui s’est passé ici depuis la dernière fois, et puis c’est fini</translation>
    </message>
</context>
<context>
    <name>cohort::ThreadPane</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>posts, people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are not loaded</source>
        <translation>
            <numerusform>%n réponse n’est pas chargée</numerusform>
            <numerusform>%n réponses ne sont pas chargées</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Continue your conversation …</source>
        <translation>Poursuivre votre conversation…</translation>
    </message>
    <message>
        <source>Reply to %1 …</source>
        <translation>Répondre à %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Take this conversation out of the saved ones</source>
        <translation>Retirer cette conversation des conversations conservées</translation>
    </message>
    <message>
        <source>Save this conversation for good</source>
        <translation>Conserver durablement cette conversation</translation>
    </message>
    <message numerus="yes">
        <source>%n more replies were fetched and saved.</source>
        <translation>
            <numerusform>%n réponse de plus a été récupérée et conservée.</numerusform>
            <numerusform>%n réponses de plus ont été récupérées et conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as far as it is on this computer. The rest could not be fetched: %1</source>
        <translation>Conservée dans la mesure où elle est sur cet ordinateur. Le reste n’a pas pu être récupéré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reply in the browser …</source>
        <translation>Répondre dans le navigateur…</translation>
    </message>
</context>
<context>
    <name>cohort::TopBar</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>New post (%1)</source>
        <translation>Nouveau message (%1)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>cohort::Tray</name>
    <message>
        <source>&amp;Show Cohort</source>
        <translation>&amp;Afficher Cohort</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cohort::ViewAsDialog</name>
    <message>
        <source>(its text is not on this computer any more)</source>
        <translation>(son texte n’est plus sur cet ordinateur)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>Look at &amp;older posts</source>
        <translation>Examiner les messages plus &amp;anciens</translation>
    </message>
    <message>
        <source>What %1 can read</source>
        <translation>Ce que %1 peut lire</translation>
    </message>
    <message>
        <source>Your posts as %1 sees them, judged by every handle you know. Posts of your other life are not listed while it is hidden.</source>
        <translation>Vos messages tels que %1 les voit, d’après tous les identifiants que vous connaissez. Les messages de votre autre vie n’y figurent pas tant qu’elle est cachée.</translation>
    </message>
    <message>
        <source>Your posts as %1 sees them, judged by every handle you know.</source>
        <translation>Vos messages tels que %1 les voit, d’après tous les identifiants que vous connaissez.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Posts that this person can read</source>
        <translation>Messages que cette personne peut lire</translation>
    </message>
    <message>
        <source>None of the posts looked at can be read.</source>
        <translation>Aucun des messages examinés ne peut être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read.</source>
        <translation>
            <numerusform>%n message ne peut pas être lu.</numerusform>
            <numerusform>%n messages ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older posts were not looked at yet.</source>
        <translation>Les messages plus anciens n’ont pas encore été examinés.</translation>
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
        <translation>Pas avec %1</translation>
    </message>
    <message>
        <source>Change who it is for</source>
        <translation>Changer à qui c’est destiné</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Passer à&#x202f;: %1</translation>
    </message>
    <message>
        <source>Who exactly?</source>
        <translation>Qui exactement&#x202f;?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
</context>
</TS>
